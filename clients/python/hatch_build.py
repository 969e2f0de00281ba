"""Names the wheel for the systems that its executable runs on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))
from wheel_tag import platform_tag


class TagOfExecutable(BuildHookInterface):  # type: ignore[type-arg]
    """Refuses to build a wheel without an executable, except an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        executable = Path(self.root) / "src" / "tartan_sandbox" / "bin" / "tartan"
        if version == "editable":
            return
        if not executable.is_file():
            raise FileNotFoundError(f"{executable} is missing; build the wheel with scripts/package-python.")
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform_tag(executable)}"
