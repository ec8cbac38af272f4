"""Search: what is found, in which order, with which filters; and that it is exact."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import numpy as np
import pytest

from entrechat.local import search as searching
from entrechat.local.filters import Filter
from entrechat.local.problems import Problem
from entrechat.local.store import Chunks, Database
from entrechat.local.store.chunks import Chunk
from entrechat.local.words import telling, words

from .caller import Caller, ask
from .conftest import MakeCaller
from .test_vector_stores import SMALL, add, file, find, get, store

POLICY = "Refunds are paid within thirty days of the order."
SHIPPING = "Parcels to Norway are free of charge above ninety euros."
ERROR = "When the display shows ERR-4711 hold the reset button."


def filled(caller: Caller, *texts: str, **more: Any) -> tuple[Any, list[str]]:
    vs = store(caller)
    ids = [file(caller, text, f"{at}.txt") for at, text in enumerate(texts)]
    for id in ids:
        add(caller, vs, id, **more)
    return vs, ids


def names(page: Any) -> list[str]:
    return [hit["filename"] for hit in page["data"]]


def test_the_best_comes_first(scripted: Caller) -> None:
    vs, ids = filled(scripted, POLICY, SHIPPING, ERROR)
    page = find(scripted, vs, "are parcels to Norway free?")
    best = page["data"][0]
    assert (page["object"], page["has_more"], page["next_page"]) == ("vector_store.search_results.page", False, None)
    assert page["search_query"] == ["are parcels to Norway free?"]
    assert (best["file_id"], best["filename"], best["attributes"]) == (ids[1], "1.txt", {})
    assert best["content"] == [{"type": "text", "text": SHIPPING}]
    scores = [hit["score"] for hit in page["data"]]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 0.7 > scores[1]


def test_a_word_that_says_little_to_vectors_is_found(scripted: Caller) -> None:
    vs, _ = filled(scripted, POLICY, SHIPPING, ERROR, *(f"Unrelated sentence number {at}." for at in range(30)))
    page = find(scripted, vs, "What does ERR-4711 mean?", max_num_results=1)
    assert names(page) == ["2.txt"]
    alone = find(scripted, vs, "ERR-4711", ranking_options={"ranker": "none"}, max_num_results=1)["data"][0]
    assert page["data"][0]["score"] > alone["score"]


def test_several_ways_to_say_it(scripted: Caller) -> None:
    vs, _ = filled(scripted, POLICY, SHIPPING, ERROR)
    page = find(scripted, vs, ["thirty days refunds", "reset button"])
    assert page["search_query"] == ["thirty days refunds", "reset button"]
    assert set(names(page)[:2]) == {"0.txt", "2.txt"}
    assert page["data"][1]["score"] > 2 * page["data"][2]["score"]


def test_no_more_than_asked_and_no_worse(scripted: Caller) -> None:
    vs, _ = filled(scripted, *(f"apple number {at}" for at in range(15)))
    assert len(find(scripted, vs, "apple")["data"]) == 10
    assert len(find(scripted, vs, "apple", max_num_results=3)["data"]) == 3
    all_ = find(scripted, vs, "apple number 3", max_num_results=50)["data"]
    least = all_[4]["score"]
    kept = find(scripted, vs, "apple number 3", max_num_results=50, ranking_options={"score_threshold": least})["data"]
    assert kept == [hit for hit in all_ if hit["score"] >= least]
    assert find(scripted, vs, "zebra", ranking_options={"score_threshold": 0.5})["data"] == []


def test_a_rewritten_query_is_not_claimed(scripted: Caller) -> None:
    vs, _ = filled(scripted, POLICY)
    path = f"/v1/vector_stores/{vs['id']}/search"
    for asked, ignored in ((True, "rewrite_query"), (False, None)):
        answer = scripted.send(ask({"query": "refunds", "rewrite_query": asked}, path=path))
        assert answer.json["search_query"] == ["refunds"]
        assert answer.headers.get("entrechat-ignored") == ignored


def test_what_is_added_and_taken_out_shows_at_once(scripted: Caller) -> None:
    vs, ids = filled(scripted, POLICY, SHIPPING)
    assert len(find(scripted, vs, "refunds")["data"]) == 2
    add(scripted, vs, file(scripted, "Refunds need a receipt.", "new.txt"))
    assert "new.txt" in names(find(scripted, vs, "refunds receipt"))
    scripted.api("DELETE", f"/vector_stores/{vs['id']}/files/{ids[0]}")
    assert "0.txt" not in names(find(scripted, vs, "refunds"))


def test_an_empty_store_has_nothing(scripted: Caller) -> None:
    assert find(scripted, store(scripted), "anything")["data"] == []


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"query": ""}, "query"),
        ({"query": "  "}, "query"),
        ({"query": []}, "query"),
        ({"query": ["a", ""]}, "query"),
        ({"query": 3}, "query"),
        ({"query": "x", "max_num_results": 0}, "max_num_results"),
        ({"query": "x", "max_num_results": 51}, "max_num_results"),
        ({"query": "x", "ranking_options": {"score_threshold": 1.5}}, "ranking_options.score_threshold"),
        ({"query": "x", "ranking_options": {"ranker": "best"}}, "ranking_options.ranker"),
        ({"query": "x", "filters": {"type": "like", "key": "a", "value": "b"}}, "filters"),
        ({"query": "x", "filters": {"type": "and", "filters": [{"type": "eq", "key": 1, "value": 2}]}}, "filters"),
    ],
)
def test_refusals(scripted: Caller, body: Any, param: str) -> None:
    error = scripted.api("POST", f"/vector_stores/{store(scripted)['id']}/search", body, status=400)["error"]
    assert str(error["param"]).startswith(param), error


# -- filters -----------------------------------------------------------------------------------------------------------


def test_filters_choose_files(scripted: Caller) -> None:
    vs = store(scripted)
    for at in range(6):
        id = file(scripted, f"apple pie number {at}", f"{at}.txt")
        add(scripted, vs, id, attributes={"n": at, "even": at % 2 == 0, "name": f"f{at}"})

    def chosen(**filters: Any) -> set[str]:
        return set(names(find(scripted, vs, "apple pie", filters=filters)))

    assert chosen(type="eq", key="n", value=3) == {"3.txt"}
    assert chosen(type="gte", key="n", value=4) == {"4.txt", "5.txt"}
    assert chosen(type="in", key="name", value=["f0", "f5", "f9"]) == {"0.txt", "5.txt"}
    both = [{"type": "eq", "key": "even", "value": True}, {"type": "lt", "key": "n", "value": 3}]
    assert chosen(type="and", filters=both) == {"0.txt", "2.txt"}
    assert chosen(type="or", filters=[*both, {"type": "eq", "key": "n", "value": 5}]) == {f"{at}.txt" for at in (0, 1, 2, 4, 5)}
    assert chosen(type="eq", key="n", value=99) == set()


HAS = {"n": 3, "x": 2.5, "s": "m", "b": True}


@pytest.mark.parametrize(
    ("kind", "key", "value", "fits"),
    [
        ("eq", "n", 3, True), ("eq", "n", 3.0, True), ("eq", "n", "3", False), ("eq", "b", True, True), ("eq", "b", 1, False),
        ("eq", "none", 3, False), ("ne", "n", 3, False), ("ne", "n", 4, True), ("ne", "none", 4, True),
        ("gt", "n", 2, True), ("gt", "n", 3, False), ("gte", "n", 3, True), ("lt", "x", 3, True), ("lte", "x", 2.5, True),
        ("lt", "x", 2.5, False), ("gt", "s", "a", True), ("lt", "s", "a", False), ("gt", "s", 1, False), ("gt", "b", 0, False),
        ("gt", "none", 0, False), ("in", "n", [1, 3], True), ("in", "s", ["a"], False), ("in", "b", [1], False),
        ("nin", "n", [1, 3], False), ("nin", "none", [1], True),
    ],
)  # fmt: skip
def test_comparisons(kind: str, key: str, value: Any, fits: bool) -> None:
    assert Filter({"type": kind, "key": key, "value": value})(HAS) is fits
    assert Filter({"type": "and", "filters": [{"type": kind, "key": key, "value": value}]})(HAS) is fits


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({}, "filters.type"),
        ({"type": "and", "filters": []}, "filters.filters"),
        ({"type": "or", "filters": [{"type": "and", "filters": [{"type": "no"}]}]}, "filters.filters[0].filters[0].type"),
        ({"type": "eq", "value": 1}, "filters.key"),
        ({"type": "eq", "key": "a", "value": [1]}, "filters.value"),
        ({"type": "in", "key": "a", "value": 1}, "filters.value"),
        ({"type": "gt", "key": "a", "value": True}, "filters.value"),
        ({"type": "and", "filters": ["x"]}, "filters.filters[0]"),
    ],
)
def test_filters_that_cannot_be(given: Any, param: str) -> None:
    with pytest.raises(Problem) as refused:
        Filter(given)
    assert (refused.value.status, refused.value.param) == (400, param)


def test_filters_are_not_endlessly_deep() -> None:
    given: Any = {"type": "eq", "key": "a", "value": 1}
    for _ in range(1000):
        given = {"type": "and", "filters": [given]}
    with pytest.raises(Problem, match="deep"):
        Filter(given)


# -- the function that other handlers use ------------------------------------------------------------------------------


def looked_up(caller: Caller, stores: list[str], query: str, **more: Any) -> list[searching.Hit]:
    return asyncio.run(searching.search(caller.app, "proj_default", stores, query, **more))


def test_several_stores_together(scripted: Caller) -> None:
    one, _ = filled(scripted, POLICY)
    two, _ = filled(scripted, SHIPPING, ERROR)
    hits = looked_up(scripted, [one["id"], two["id"], one["id"]], "refunds within thirty days")
    assert [hit.store_id for hit in hits] == [one["id"], two["id"], two["id"]]
    assert (hits[0].text, hits[0].number, hits[0].attributes) == (POLICY, 0, {})


def test_weights_of_meaning_and_words(scripted: Caller) -> None:
    vs, _ = filled(scripted, POLICY, SHIPPING)
    only_words = looked_up(scripted, [vs["id"]], "free parcels", ranking=_weights(0, 1))
    assert [(hit.filename, hit.score) for hit in only_words] == [("1.txt", 1.0)]
    only_vectors = looked_up(scripted, [vs["id"]], "free parcels", ranking=_weights(1, 0))
    assert 0 < only_vectors[0].score < 1
    with pytest.raises(Problem, match="weights"):
        looked_up(scripted, [vs["id"]], "x", ranking=_weights(0, 0))


def _weights(embedding: float, text: float) -> Any:
    return {"hybrid_search": {"embedding_weight": embedding, "text_weight": text}}


def test_a_store_of_another_project_is_not_there(scripted: Caller) -> None:
    vs, _ = filled(scripted, POLICY)
    with pytest.raises(Problem) as refused:
        asyncio.run(searching.search(scripted.app, "proj_other", [vs["id"]], "refunds"))
    assert refused.value.status == 404


def test_a_fact_deep_in_a_long_chunk_is_found(scripted: Caller) -> None:
    """A chunk of 800 tokens is embedded in parts: what a small model would cut off counts as well."""
    filler = " ".join(f"filler{at % 50}" for at in range(150))
    vs, _ = filled(scripted, f"{filler} The secret ingredient is cardamom.", filler)
    hit = find(scripted, vs, "secret ingredient", ranking_options={"ranker": "none"})["data"][0]
    assert hit["filename"] == "0.txt"
    (chunk,) = [c for c in scripted.app.chunks.of_file(vs["id"], hit["file_id"])]
    assert scripted.app.db.row("SELECT parts FROM chunks WHERE seq = ?", (chunk.seq,)) != (1,)


def test_each_chunk_is_found_once(scripted: Caller) -> None:
    text = "\n".join(f"Paragraph {at} is about the letter {chr(97 + at % 26)}." for at in range(120))
    vs, (id,) = filled(scripted, text, chunking_strategy=SMALL)
    assert get(scripted, vs)["file_counts"]["completed"] == 1
    chunks = scripted.app.chunks.of_file(vs["id"], id)
    assert len(chunks) > 10
    hits = looked_up(scripted, [vs["id"]], "paragraph about the letter", limit=50)
    assert sorted(hit.number for hit in hits) == [chunk.number for chunk in chunks]


# -- exactness ---------------------------------------------------------------------------------------------------------


def _random_chunks(fulltext: bool, seed: int = 1) -> tuple[Chunks, list[tuple[str, Any, str]]]:
    chunks = Chunks(Database(None))
    chunks.fulltext = fulltext
    source, numbers = random.Random(seed), np.random.default_rng(seed)
    made: list[tuple[str, Any, str]] = []
    for at in range(300):
        text = " ".join(source.choice("alpha beta gamma delta epsilon zeta eta theta".split()) for _ in range(12))
        vectors = numbers.standard_normal((source.randint(1, 3), 16)).astype(np.float32)
        made.append((f"file-{at % 7}", vectors, text))
    for name in {name for name, _, _ in made}:
        mine = [(vectors, text) for file, vectors, text in made if file == name]
        chunks.add("vs", name, [Chunk(at, 0, text, vectors) for at, (vectors, text) in enumerate(mine)])
    return chunks, made


def test_the_matrix_is_every_vector_in_its_place() -> None:
    chunks, made = _random_chunks(True)
    matrix = chunks.matrix("vs")
    assert matrix is not None
    assert matrix.vectors.shape == (sum(len(vectors) for _, vectors, _ in made), 16)
    query = np.ones(16, np.float32)
    found = np.maximum.reduceat(matrix.vectors @ query, matrix.starts)
    for at, seq in enumerate(matrix.seqs.tolist()):
        row = chunks.texts([seq])[seq]
        mine = [vectors for file, vectors, _ in made if file == row.file][row.number]
        assert found[at] == pytest.approx(float((mine @ query).max()), abs=1e-5)
        assert matrix.names[matrix.files[at]] == row.file
    chunks.add("vs", "file-new", [Chunk(0, 0, "new", np.ones((2, 16), np.float32))])
    longer = chunks.matrix("vs")
    assert longer is not None
    assert np.array_equal(longer.vectors[:-2], matrix.vectors)
    assert (longer.starts[-1], longer.names[longer.files[-1]]) == (len(matrix.vectors), "file-new")
    chunks.remove("vs", "file-0")
    shorter = chunks.matrix("vs")
    assert shorter is not None
    assert "file-0" not in shorter.names


def test_words_are_weighed_alike_with_and_without_fts5() -> None:
    with_index, _ = _random_chunks(True)
    without, _ = _random_chunks(False)
    for asked in (["alpha"], ["beta", "gamma"], ["theta", "nothing"], ["nothing"], []):
        for more in ({}, {"only": {"file-1", "file-2"}}, {"but": {"file-3"}}):
            one = with_index.matches("vs", asked, 1000, **more)
            other = without.matches("vs", asked, 1000, **more)
            assert {seq for seq, _ in one} == {seq for seq, _ in other}
            scores = dict(other)
            for seq, score in one:
                assert score == pytest.approx(scores[seq], rel=1e-3, abs=1e-5)
    with_index.remove("vs", "file-1")
    assert with_index.matches("vs", ["alpha"], 1000, only={"file-1"}) == []


def test_caches_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("entrechat.local.store.chunks.MOST_CACHED", 1000)
    chunks = Chunks(Database(None))
    for at in range(4):
        chunks.add(f"vs_{at}", "f", [Chunk(0, 0, "x", np.ones((1, 100), np.float32))])
        assert chunks.matrix(f"vs_{at}") is not None
    assert list(chunks._matrices) == ["vs_2", "vs_3"]


def test_words() -> None:
    assert words("L'Été à PARIS, naïve_test ERR-4711") == ["l", "ete", "a", "paris", "naive", "test", "err", "4711"]
    assert words("漢字 テスト") == ["漢", "字", "テ", "ス", "ト"]
    assert words("Straße ﬁn") == ["strasse", "fin"]
    assert telling("What is the refund policy?") == ["refund", "policy"]
    assert telling("What is it?") == ["what", "is", "it"]


# -- with the real embedder --------------------------------------------------------------------------------------------

HANDBOOK = {
    "refunds.md": "Money is returned to the card that was charged within thirty days, if the goods come back unopened.",
    "parcels.md": "Parcels leave our warehouse in Oslo every weekday at noon and arrive after two or three days.",
    "holidays.md": "Employees have twenty-five days of paid vacation a year; unused days can be moved to the next spring.",
    "coffee.md": "Descale the espresso machine every month with citric acid and rinse it twice before the next cup.",
    "login.md": "Those who forgot their password receive a link by mail which lets them choose another one.",
    "error.md": "If code E-4711 lights up, switch the pump off, wait for a minute and open valve B by a quarter turn.",
    "garden.md": "Tomatoes want sun and water at their roots; pinch out the side shoots once a week.",
    "taxes.md": "The annual return is due by the end of April; attach receipts for everything above two hundred euros.",
}
QUESTIONS = {
    "Can I get my money back?": "refunds.md",
    "How long does shipping take?": "parcels.md",
    "How much time off do workers get?": "holidays.md",
    "cleaning the coffee maker": "coffee.md",
    "I can't sign in any more": "login.md",
    "E-4711": "error.md",
    "growing vegetables": "garden.md",
    "When do I have to file with the tax office?": "taxes.md",
}


@pytest.mark.model
def test_meaning_is_found_where_words_differ(minilm: Any, make_caller: MakeCaller) -> None:
    caller = make_caller(app={"embedder": minilm})
    vs = store(caller)
    for name, text in HANDBOOK.items():
        add(caller, vs, file(caller, text, name))
    best = {query: find(caller, vs, query)["data"][0] for query in QUESTIONS}
    assert {query: hit["filename"] for query, hit in best.items()} == QUESTIONS
    assert min(hit["score"] for hit in best.values()) > 0.25
    alien = find(caller, vs, "the orbit of Jupiter's moons")["data"][0]
    assert alien["score"] < min(hit["score"] for hit in best.values())
