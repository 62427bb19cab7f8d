"""The one build step that pyproject.toml cannot state: the contract goes into the package.

`cvat_sdk.testing` holds requests against it; in the repository it stands at the top.
"""

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithContract(build_py):
    """Builds the package with `openapi.yaml` beside its modules."""

    def run(self) -> None:
        """Build as usual, then copy the contract, unless the package is used where it stands."""
        super().run()
        if self.editable_mode:
            return
        self.copy_file("openapi.yaml", str(Path(self.build_lib, "cvat_sdk", "openapi.yaml")))


setup(cmdclass={"build_py": WithContract})
