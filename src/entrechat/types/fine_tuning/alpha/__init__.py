# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.

from typing import TYPE_CHECKING

from entrechat._core.lazy import exports

if TYPE_CHECKING:
    from .grader_run_params import GraderRunParams
    from .grader_run_response import GraderRunResponse
    from .grader_validate_params import GraderValidateParams
    from .grader_validate_response import GraderValidateResponse
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            "GraderRunParams": ".grader_run_params",
            "GraderRunResponse": ".grader_run_response",
            "GraderValidateParams": ".grader_validate_params",
            "GraderValidateResponse": ".grader_validate_response",
        },
    )

__all__ = ["GraderRunParams", "GraderRunResponse", "GraderValidateParams", "GraderValidateResponse"]
