"""Validates ACH files with two readers that are not ours; prints a line of JSON for each. Runs among the readers of ACH files.

usage: read_nacha.py FILE …
"""

import json
import sys

from achkit.validate import validate as achkit
from achlens.core.validator import validate as achlens


def findings(text):
    report = achlens(text, max_findings=20)
    yield from (f"achlens {row.severity} {row.rule_id} line {row.line_number}: {row.message}" for row in report.findings)
    yield from (f"achkit {row['code']} {row['field']}: {row['message']}" for row in achkit(text)["errors"])


for path in sys.argv[1:]:
    with open(path, encoding="ascii", newline="") as file:
        print(json.dumps({"path": path, "findings": list(findings(file.read()))}))
