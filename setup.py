"""Copies the contract into the package, which pyproject.toml cannot express.

`cvat_sdk.testing` validates requests against it. In the repository, it is in the root folder.
"""

from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class WithContract(build_py):
    """Build the package with `openapi.yaml` in it."""

    def run(self) -> None:
        """Build as usual, then copy the contract, except for an editable install."""
        super().run()
        if self.editable_mode:
            return
        self.copy_file("openapi.yaml", str(Path(self.build_lib, "cvat_sdk", "openapi.yaml")))


setup(cmdclass={"build_py": WithContract})
