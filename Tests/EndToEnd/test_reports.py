"""The reports of `check` and `schema lint`, read by the programs that they are for."""

import json
import subprocess
import sys
import urllib.parse

import jsonschema
import lxml.etree
import pytest
from junitparser import JUnitXml

from conftest import FIXTURES, SHARED

AS_OF = "2026-09-26"
BANK = """\
questions:
- id: 문제-1
  question: 😀 Which fruit is "yellow" & <long>, b > a?
  options: [한국 바나나, 체리, 체리, 사과]
  answer: F
  marks: 5
- id: 문제-1
  question: A tab\tand | a pipe, 100% of `code`. Which one is BigQery?
  options: [{text: a, correct: yes}, b, c]
"""
SCHEMA = '{"$schema": "https://json-schema.org/draft/2020-12/schema", "minLenght": 1, "type": "string", "then": {}}'
FORMATS = ["text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown"]


@pytest.fixture
def reports(tmp_path, monkeypatch, qbank):
    """All reports of a folder of banks (or of one schema), by format."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> dict[str, str]:
        options = [f"--format={name}={tmp_path / 'reports' / name}" for name in FORMATS]
        (tmp_path / "reports").mkdir(exist_ok=True)
        result = qbank(*arguments, *options)
        assert result.returncode == 1, result.stderr
        assert result.stdout == ""
        assert sorted(path.name for path in (tmp_path / "reports").iterdir()) == sorted(FORMATS)
        return {name: (tmp_path / "reports" / name).read_text(encoding="utf-8") for name in FORMATS}

    return run


@pytest.fixture(params=["bank", "twin", "schema"])
def all_reports(request, reports, tmp_path):
    if request.param == "bank":
        folder = tmp_path / "a folder, 100%"
        folder.mkdir()
        (folder / "문제.yaml").write_text(BANK, encoding="utf-8")
        (folder / "clean.yaml").write_text("questions: []\n", encoding="utf-8")
        return reports("check", "--as-of", AS_OF, "--guide", "google-pmle@2026-06", "a folder, 100%/문제.yaml",
                       "a folder, 100%/clean.yaml")
    if request.param == "twin":
        return reports("check", "--as-of", AS_OF, str(FIXTURES / "pmle-2026-06-broken.yaml"))
    (tmp_path / "s.schema.json").write_text(SCHEMA, encoding="utf-8")
    return reports("schema", "lint", "s.schema.json")


def findings(reports: dict[str, str]) -> list[dict]:
    return json.loads(reports["json"])["findings"]


def test_sarif_is_what_oasis_says(all_reports):
    schema = SHARED / "suites" / "formats" / "sarif-schema-2.1.0.json"
    if not schema.exists():
        pytest.skip("../shared is not there")
    jsonschema.Draft7Validator(json.loads(schema.read_text()), format_checker=jsonschema.FormatChecker()).validate(
        json.loads(all_reports["sarif"]))


def test_sarif_has_every_finding_with_its_place_and_rule(all_reports):
    run = json.loads(all_reports["sarif"])["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    for result, finding in zip(run["results"], findings(all_reports), strict=True):
        assert result["ruleId"] == finding["rule"] == rules[result["ruleIndex"]]["id"]
        assert result["message"]["text"] == finding["message"]
        region = result["locations"][0]["physicalLocation"]["region"]
        start, end = finding["range"]["start"], finding["range"]["end"]
        assert [region["startLine"], region["startColumn"]] == [start["line"], start["column"]]
        assert [region["endLine"], region["endColumn"]] == [end["line"], end["column"]]
        assert region["byteOffset"] == start["offset"] and region["byteLength"] == end["offset"] - start["offset"]
        assert len(result.get("fixes", [])) == len(finding["fixes"])
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["markdown"], rule["id"]
    fingerprints = [result["partialFingerprints"]["qbank/v1"] for result in run["results"]]
    assert len(set(fingerprints)) == len(fingerprints)


def sarif_tools(*arguments: str) -> str:
    result = subprocess.run([sys.executable, "-m", "sarif", *arguments], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_sarif_tools_read_it(all_reports, tmp_path):
    path = tmp_path / "reports" / "sarif.sarif"
    path.write_text(all_reports["sarif"], encoding="utf-8")
    counts = {"error": 0, "warning": 0, "note": 0}
    for finding in findings(all_reports):
        counts[{"information": "note", "hint": "note"}.get(finding["severity"], finding["severity"])] += 1
    output = sarif_tools("summary", str(path))
    for level, count in counts.items():
        assert f"{level}: {count}\n" in output


def test_gitlab_is_what_sarif_tools_write(all_reports, tmp_path):
    path = tmp_path / "reports" / "sarif.sarif"
    path.write_text(all_reports["sarif"], encoding="utf-8")
    sarif_tools("codeclimate", "--output", str(tmp_path / "climate.json"), str(path))
    theirs = json.loads((tmp_path / "climate.json").read_text())
    ours = json.loads(all_reports["gitlab"])

    def key(issue):
        # Theirs keeps the escapes of the URI, which name no file.
        path = urllib.parse.unquote(issue["location"]["path"]).removeprefix("file://")
        return (issue["type"], issue["check_name"], issue["description"], issue["severity"], path,
                issue["location"]["lines"]["begin"])

    assert sorted(map(key, ours)) == sorted(map(key, theirs))
    assert set(ours[0]) == set(theirs[0])
    assert len({issue["fingerprint"] for issue in ours}) == len(ours)


def test_junit_is_what_its_schema_says(all_reports):
    schema = SHARED / "suites" / "formats" / "junit-10.xsd"
    if not schema.exists():
        pytest.skip("../shared is not there")
    lxml.etree.XMLSchema(lxml.etree.parse(schema)).assertValid(lxml.etree.fromstring(all_reports["junit"].encode()))


def test_junitparser_reads_it(all_reports):
    suites = JUnitXml.fromstring(all_reports["junit"].encode())
    expected = findings(all_reports)
    failed = [finding["message"] for finding in expected if finding["severity"] in ("error", "warning")]
    read = [result.message for suite in suites for case in suite for result in case.result]
    assert read == failed
    assert suites.failures == len(failed)
    assert suites.tests == sum(len(list(suite)) for suite in suites)


def test_checkstyle_has_every_finding(all_reports):
    root = lxml.etree.fromstring(all_reports["checkstyle"].encode())
    errors = [(file.get("name"), error) for file in root for error in file]
    for (name, error), finding in zip(errors, findings(all_reports), strict=True):
        assert name == finding["path"]
        assert error.get("message") == finding["message"]
        assert error.get("source") == "qbank." + finding["rule"]
        start = finding["range"]["start"]
        assert (int(error.get("line")), int(error.get("column"))) == (start["line"], start["column"])


def test_github_annotations_have_every_finding(all_reports):
    lines = all_reports["github"].splitlines()

    def decoded(text):
        for code, sign in [("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]:
            text = text.replace(code, sign)
        return text

    for line, finding in zip(lines, findings(all_reports), strict=True):
        command, message = line.removeprefix("::").split("::", 1)
        level, _, properties = command.partition(" ")
        values = {key: decoded(value) for key, value in (pair.split("=", 1) for pair in properties.split(","))}
        assert level == {"information": "notice", "hint": "notice"}.get(finding["severity"], finding["severity"])
        assert values["file"] == finding["path"] and values["title"] == finding["rule"]
        assert int(values["line"]) == finding["range"]["start"]["line"]
        assert decoded(message) == finding["message"]


def test_markdown_counts_every_rule(all_reports):
    for finding in findings(all_reports):
        count = sum(other["rule"] == finding["rule"] and other["severity"] == finding["severity"]
                    for other in findings(all_reports))
        assert f"| `{finding['rule']}` | {finding['severity']} | {count} |" in all_reports["markdown"]
    rows = [line for line in all_reports["markdown"].splitlines() if line.startswith("| `")]
    # Every row has as many cells as the head of its table: nothing in it is taken for markup.
    assert all(line.replace("\\|", "").count("|") in (4, 6) for line in rows)


def test_fingerprints_stay_while_lines_move(tmp_path, monkeypatch, qbank):
    monkeypatch.chdir(tmp_path)
    prints = []
    for text in [BANK, "# moved\n\n" + BANK.replace("marks: 5", "marks: 7")]:
        (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
        report = json.loads(qbank("check", "--format", "sarif", "a.yaml").stdout)
        prints.append([result["partialFingerprints"]["qbank/v1"] for result in report["runs"][0]["results"]])
    assert prints[0] == prints[1] and len(prints[0]) > 3


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch, qbank):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(BANK, encoding="utf-8")
    (tmp_path / "a file").write_text("x")
    for place, words in [
        ("no/out.sarif", "its folder does not exist"), (".", None), ("a file/out.sarif", "not a directory"),
    ]:
        result = qbank("check", "a.yaml", "--format=json=ok.json", f"--format=sarif={place}")
        sentence = f'"{place}" cannot be written: {words}.' if words else '"." is a folder; name a file in it.'
        assert (result.returncode, result.stdout, result.stderr) == (2, "", f"qbank: {sentence}\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a file", "a.yaml"]


def test_formats_that_contradict_each_other_are_one_sentence(tmp_path, monkeypatch, qbank):
    monkeypatch.chdir(tmp_path)
    for arguments in [["--format", "text", "--format", "json"], ["--format=json=a", "--format=sarif=a"],
                      ["--format=xml"], ["--format=json="], ["--fail-on=bad"], ["--max-warnings=-1"]]:
        result = qbank("check", *arguments)
        assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1), arguments


@pytest.mark.parametrize("options, code", [
    ([], 1), (["--fail-on", "error"], 0), (["--fail-on", "hint"], 1), (["--max-warnings", "0"], 1),
    (["--max-warnings", "1"], 0), (["--max-warnings", "1", "--fail-on", "information"], 0),
])
def test_thresholds(tmp_path, monkeypatch, qbank, options, code):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(
        "questions:\n- id: a\n  question: Which is not a fruit?\n  options: [apple, lime, stone, pear]\n  answer: C\n")
    (tmp_path / ".qbank.yaml").write_text("rules: {negative-not-emphasised: off, missing-rationale: off}\n")
    result = qbank("check", "a.yaml", *options)
    assert result.returncode == code, result.stdout
