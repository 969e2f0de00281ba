"""`clients/ruby`: one file, with Debian's Ruby, in a fresh folder and without Swift on PATH."""

import re
import shutil

import pytest

import processes
from client_checks import (
    CLIENTS, PROBES, ClientChecks, Probe, finds_on_path, folder_of_commands, shows_the_log_of_failed_tests_only)


@pytest.fixture(scope="module")
def probe(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ruby")
    path = folder_of_commands(folder / "commands", "ruby", "rspec", "sh", "sleep")
    shutil.copy(CLIENTS / "ruby" / "tartan_sandbox.rb", folder)
    shutil.copytree(CLIENTS / "ruby" / "example", folder / "test")
    for one in PROBES.glob("*.rb"):
        shutil.copy(one, folder)
    return Probe(
        folder, path, ["ruby", "-w", "-I", str(folder), str(folder / "probe.rb")], TARTAN_BINARY=str(processes.executable()))


class TestRuby(ClientChecks):
    pass


def test_the_example_suite(probe):
    text = probe.run(["ruby", "-w", "-I", ".", "test/budget_test.rb"])
    assert "warning" not in text
    assert re.search(r"\n7 runs, \d+ assertions, 0 failures, 0 errors, 0 skips", text), text


def test_the_executable_is_found(probe, tmp_path):
    finds_on_path(probe, tmp_path)


def test_minitest_shows_the_log_of_a_failed_test(probe):
    text = probe.run(["ruby", "-I", ".", "failing_test.rb"], code=1)
    assert "2 runs" in text and "1 failures" in text, text
    shows_the_log_of_failed_tests_only(text)


def test_rspec_shows_the_log_of_a_failed_example(probe):
    text = probe.run(["rspec", "-I", ".", "failing_spec.rb"], code=1)
    assert "2 examples, 1 failure" in text, text
    shows_the_log_of_failed_tests_only(text)


def test_a_forked_worker_does_not_stop_the_sandbox(probe):
    program = """
        bank = Tartan::Sandbox.start
        Process.wait(fork { bank.item })
        bank.item
        puts "both"
    """
    assert "both" in probe.run(["ruby", "-I", ".", "-r", "tartan_sandbox", "-e", program])


def test_a_configured_client_of_the_gem(probe):
    """The gem `plaid` is not installed here; its configuration is an object with these attributes."""
    program = """
        Configuration = Struct.new(:server_index, :scheme, :host, :api_key)
        Tartan::Sandbox.start do |bank|
          made = bank.configure(Configuration.new(1, "https", "plaid.com", {}))
          abort made.inspect unless made.server_index.nil? && made.scheme == "http" && "http://#{made.host}" == bank.url
          abort made.inspect unless made.api_key == { "PLAID-CLIENT-ID" => bank.client_id, "PLAID-SECRET" => bank.secret }
        end
    """
    probe.run(["ruby", "-I", ".", "-r", "tartan_sandbox", "-e", program])


def test_the_readme_example(probe):
    readme = (CLIENTS / "ruby" / "README.md").read_text(encoding="utf-8")
    (probe.folder / "readme_test.rb").write_text(re.search(r"```ruby\n(.*?)```", readme, re.DOTALL)[1], encoding="utf-8")
    assert "1 runs, 3 assertions, 0 failures, 0 errors" in probe.run(["ruby", "-w", "-I", ".", "readme_test.rb"])
