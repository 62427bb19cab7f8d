"""What pyproject.toml cannot express: the contract in the package, and links for an index."""

import os
import re
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

# The publish workflow sets it to the URL of the repository, and SOURCE_REF to the tag.
SOURCE_URL = os.environ.get("SOURCE_URL", "").rstrip("/")
SOURCE_REF = os.environ.get("SOURCE_REF", "HEAD")


class WithContract(build_py):
    """Build the package with `openapi.yaml`, which `cvat_sdk.testing` validates requests against.

    In the repository, it is in the root folder.
    """

    def run(self) -> None:
        """Build as usual, then copy the contract, except for an editable install."""
        super().run()
        if self.editable_mode:
            return
        self.copy_file("openapi.yaml", str(Path(self.build_lib, "cvat_sdk", "openapi.yaml")))


def project_urls() -> dict[str, str]:
    """Return the links of the package's page, those into the repository if its URL is known."""
    urls = {
        "CVAT": "https://www.cvat.ai/",
        "CVAT API": "https://docs.cvat.ai/docs/api_sdk/api/",
    }
    if SOURCE_URL:
        urls["Source"] = SOURCE_URL
        urls["Issues"] = f"{SOURCE_URL}/issues"
        urls["Changelog"] = f"{SOURCE_URL}/blob/{SOURCE_REF}/CHANGELOG.md"
    return urls


def long_description() -> str:
    """Return the README, whose links into the repository lead there, or are plain text."""
    text = Path("README.md").read_text(encoding="utf-8")
    # An index does not resolve relative links.
    image, link = r"!\[([^]]*)\]\((?!https?:)([^)]+)\)", r"\[([^]]+)\]\((?![#]|https?:)([^)]+)\)"
    if not SOURCE_URL:
        return re.sub(link, r"\1", re.sub(image, "", text))
    text = re.sub(image, rf"![\1]({SOURCE_URL}/raw/{SOURCE_REF}/\2)", text)
    return re.sub(link, rf"[\1]({SOURCE_URL}/blob/{SOURCE_REF}/\2)", text)


setup(
    cmdclass={"build_py": WithContract},
    long_description=long_description(),
    long_description_content_type="text/markdown",
    project_urls=project_urls(),
)
