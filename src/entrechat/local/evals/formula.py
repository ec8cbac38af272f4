"""A multi grader's `calculate_output`: arithmetic over the scores of its graders, and nothing else."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

_LONGEST = 1000
_OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: lambda left, right: left / right,
    ast.Pow: math.pow,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    "min": min,
    "max": max,
    "abs": math.fabs,
    "floor": math.floor,
    "ceil": math.ceil,
    "exp": math.exp,
    "sqrt": math.sqrt,
    "log": math.log,
}


class FormulaError(Exception):
    """The text is no formula, or names what is not there."""


class NoValueError(FormulaError):
    """With these scores the formula has no value."""


def evaluate(text: str, values: Mapping[str, float]) -> float:
    """The value of a formula of numbers, names, `+ - * / ^`, brackets, and min, max, abs, floor, ceil, exp, sqrt, log.

    Raises FormulaError.
    """
    if len(text) > _LONGEST:
        raise FormulaError(f"it is longer than {_LONGEST} characters")
    try:
        tree = ast.parse(text.strip().replace("^", "**"), mode="eval")
        result = float(_value(tree.body, values))
    except (SyntaxError, MemoryError, RecursionError) as error:
        raise FormulaError("it is no arithmetic expression") from error
    except (ArithmeticError, ValueError, TypeError) as error:
        raise NoValueError(f"it has no value: {error}") from error
    if not math.isfinite(result):
        raise NoValueError("its value is not finite")
    return result


def _value(node: ast.expr, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name):
            if name not in values:
                raise FormulaError(f"there is no grader '{name}'")
            return values[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
            return _OPERATORS[type(op)](_value(left, values), _value(right, values))
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as op, operand=inner):
            return -_value(inner, values) if isinstance(op, ast.USub) else _value(inner, values)
        case ast.Call(func=ast.Name(id=name), args=given, keywords=[]) if name in _FUNCTIONS:
            arguments: list[Any] = [_value(each, values) for each in given]
            return _FUNCTIONS[name](*arguments)
        case _:
            raise FormulaError(f"'{ast.unparse(node)}' is not arithmetic")
