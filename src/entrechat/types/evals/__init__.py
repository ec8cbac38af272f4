# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
    from .create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam
    from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
    from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam
    from .eval_api_error import EvalAPIError
    from .run_cancel_response import RunCancelResponse
    from .run_create_params import RunCreateParams
    from .run_create_response import RunCreateResponse
    from .run_delete_response import RunDeleteResponse
    from .run_list_params import RunListParams
    from .run_list_response import RunListResponse
    from .run_retrieve_response import RunRetrieveResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "CreateEvalCompletionsRunDataSource": ".create_eval_completions_run_data_source",
            "CreateEvalCompletionsRunDataSourceParam": ".create_eval_completions_run_data_source_param",
            "CreateEvalJSONLRunDataSource": ".create_eval_jsonl_run_data_source",
            "CreateEvalJSONLRunDataSourceParam": ".create_eval_jsonl_run_data_source_param",
            "EvalAPIError": ".eval_api_error",
            "RunCancelResponse": ".run_cancel_response",
            "RunCreateParams": ".run_create_params",
            "RunCreateResponse": ".run_create_response",
            "RunDeleteResponse": ".run_delete_response",
            "RunListParams": ".run_list_params",
            "RunListResponse": ".run_list_response",
            "RunRetrieveResponse": ".run_retrieve_response",
        },
    )

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceParam",
    "EvalAPIError",
    "RunCancelResponse",
    "RunCreateParams",
    "RunCreateResponse",
    "RunDeleteResponse",
    "RunListParams",
    "RunListResponse",
    "RunRetrieveResponse",
]
