"""Write the client and its reference from the contract: `python tools/generate.py --help`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.codegen.command import main

if __name__ == "__main__":
    sys.exit(main())
