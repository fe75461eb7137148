#!/usr/bin/env python3
"""Holds the documents of `ivp plan --format json` to their schema.

Usage: plan.py IVP, the path of the program. Every script of the protocols, and of the corpora in
which time matters, for each group size that it allows and for one of six, with and without a clock.
"""

import json
import pathlib
import subprocess
import sys

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
FOLDERS = ["protocols", "Tests/Corpus/Planning", "Tests/Corpus/Commands/plans"]
CLOCKS = [[], ["--start", "13:30", "--end", "15:00"], ["--group", "6", "--start", "23:30"]]


def main() -> None:
    ivp = sys.argv[1]
    schema = json.loads((HERE / "plan.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    root = HERE.parent.parent
    count = 0
    for folder in FOLDERS:
        for script in sorted((root / folder).glob("*.ivp")):
            for clock in CLOCKS:
                command = [ivp, "plan", str(script), "--format", "json", *clock]
                result = subprocess.run(command, capture_output=True, text=True, check=False)
                if result.returncode != 0:
                    sys.exit(f"{' '.join(command)} ended with {result.returncode}: {result.stderr}")
                for error in validator.iter_errors(json.loads(result.stdout)):
                    sys.exit(f"{' '.join(command)}: {error.message} at {error.json_path}")
                count += 1
    print(f"{count} plans have the shape that is promised")


if __name__ == "__main__":
    main()
