"""Every code block of docs/guides and of the SDK's reference is run against the Sandbox; one that breaks fails here."""

import collections
import re
import uuid

import pytest
import requests

import guides
import processes
from receiver import Receiver
from service import Service

PAGES = sorted(guides.FOLDER.glob("*.md"))
ARTICLES = [guides.CATALOG / "Plaid.md", *sorted((guides.CATALOG / "Articles").glob("*.md"))]
STEPS = sorted((guides.CATALOG / "Resources").glob("*.swift"))
counted: collections.Counter = collections.Counter()


def ask(url: str, path: str, client_id: str, **body) -> dict:
    answer = requests.post(f"{url}{path}", json={"client_id": client_id, "secret": "mine"} | body, timeout=20)
    assert answer.status_code == 200, f"{path}: {answer.text}"
    return answer.json()


@pytest.fixture
def surroundings(tmp_path):
    """What a program of a page finds: a Sandbox with an Item, a receiver of webhooks, and a service where it is asked for."""
    with processes.sandbox("--seed", "7") as sandbox:
        receiver, services = Receiver(), []

        def make(text: str) -> dict:
            client_id = f"guide{uuid.uuid4().hex[:19]}"
            created = ask(
                sandbox.url, "/sandbox/public_token/create", client_id, institution_id="ins_109508",
                initial_products=["transactions", "auth", "identity", "investments", "liabilities"],
                options={"webhook": receiver.url})
            item = ask(sandbox.url, "/item/public_token/exchange", client_id, public_token=created["public_token"])
            for _ in range(2):
                requests.post(f"{sandbox.url}/_tartan/clock", json={"advance": "10s"}, timeout=20).raise_for_status()
            found = {
                "PLAID_URL": sandbox.url, "PLAID_CLIENT_ID": client_id, "PLAID_SECRET": "mine",
                "ACCESS_TOKEN": item["access_token"], "ITEM_ID": item["item_id"], "WEBHOOK_URL": receiver.url,
            }
            if "TARTAN_URL" in text:
                folder = tmp_path / f"service{len(services)}"
                folder.mkdir()
                service = Service(folder, sandbox.url, client_id, "mine")
                service.start()
                services.append(service)
                found |= {
                    "TARTAN_URL": service.url, "TARTAN_API_KEY": service.api_key,
                    "TARTAN_DATABASE_URL": service.database, "TARTAN_KEY_FILE": str(service.key_file),
                }
            return found

        yield make
        for service in services:
            service.process.stop()
        receiver.close()


def run_page(path, folder, surroundings):
    groups = collections.defaultdict(list)
    for block in guides.blocks(path):
        groups[block.kind].append(block)
    for number, (kind, parts) in enumerate(groups.items()):
        text = "".join(part.text for part in parts)
        if kind in guides.SERVED:
            text += "TARTAN_URL"
        guides.Runner(folder / str(number), surroundings(text)).run(kind, parts)
        counted[kind] += len(parts)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_guide_does_what_it_says(path, tmp_path, surroundings):
    run_page(path, tmp_path, surroundings)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_of_the_reference_does_what_it_says(path, tmp_path, surroundings):
    assert guides.blocks(path), "an article without code: leave it out of this list"
    run_page(path, tmp_path, surroundings)


@pytest.mark.parametrize("path", STEPS, ids=lambda path: path.stem)
def test_a_step_of_the_tutorial_runs(path, tmp_path, surroundings):
    block = guides.Block(path.name, 1, "swift", path.read_text(encoding="utf-8"))
    guides.Runner(tmp_path, surroundings(block.text)).run("swift", [block])


def test_the_tutorial_shows_every_step():
    text = (guides.CATALOG / "Tutorial" / "ConnectABank.tutorial").read_text(encoding="utf-8")
    assert [path.name for path in STEPS] == re.findall(r'file: "([^"]+)"', text)


def test_every_kind_of_block_was_run(pytestconfig):
    """Runs last in this file, and says how many blocks there were."""
    ran = sum(counted[kind] for kind in guides.RUN)
    words = ", ".join(f"{counted[kind]} {kind}" for kind in guides.RUN + guides.OTHER)
    with pytestconfig.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(f"\ncode blocks of the guides: {ran} run ({words})")
    if len(counted) == 0:
        pytest.skip("no guide was run before")
    assert all(counted[kind] for kind in guides.RUN)


@pytest.mark.parametrize("kind, text", [
    ("sh", "curl -sS --fail-with-body $PLAID_URL/no/such/path | cat"),
    ("python", "import plaid; plaid.NoSuchThing"),
    ("js", "await fetch(process.env.PLAID_URL).then((answer) => answer.json()).then((it) => it.no.such);"),
    ("swift", "import Plaid\nlet client: PlaidClient = 7"),
    ("swift", "import Plaid\nimport Foundation\nexit(3)"),
    ("js page", "document.getElementById('connect').disabled = true;"),
    ("js next", "// app/api/x/route.js\nexport const GET = () => Response.json({});\n```\n\n"
                "```js next\n// try.mjs\nconst it = await fetch(process.env.APP_URL + '/api/y'); if (!it.ok) process.exit(1);"),
    ("js next", "// app/api/x/route.js\nexport const GET = () => Response.json({});"),
    ("js next", "export const GET = () => Response.json({});"),
    ("swift test", "import Testing\n@Test func wrong() { #expect(1 == 2) }"),
    ("swift test", "import Testing\n@Test func wrong() { #expect(nothing) }"),
    ("js browser", "const ="),
    ("swift package", ".package(path: "),
    ("json", "{"),
])
def test_a_broken_block_is_found_out(kind, text, tmp_path, surroundings):
    page = tmp_path / "page.md"
    page.write_text(f"# Page\n\n```{kind}\n{text}\n```\n")
    with pytest.raises(guides.Broken):
        run_page(page, tmp_path / "run", surroundings)


@pytest.mark.parametrize("text", ["```ruby\nputs 1\n```\n", "  ```sh\ntrue\n  ```\n", "```sh\ntrue\n"])
def test_a_block_that_nobody_runs_is_found_out(text, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(text)
    with pytest.raises(guides.Broken):
        guides.blocks(page)
