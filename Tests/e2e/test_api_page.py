"""The page at /docs: complete without scripts, usable on a telephone, and its forms send requests to the service."""

import json

import pytest
import requests

import browser as browsers
from service import Service
from test_first_hour import overflow


@pytest.fixture
def service(sandbox, tmp_path):
    service = Service(tmp_path, sandbox.url, "api-page", "secret")
    service.start()
    yield service
    service.process.stop()


@pytest.fixture
def opened(chromium, service, request):
    context = chromium.new_context(**request.param)
    page = context.new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda sent: None if sent.url.startswith(service.url) else problems.append(f"asks {sent.url}"))
    page.goto(f"{service.url}/docs")
    yield page
    context.close()
    # A request that the service refuses is reported by the console too, and is what the test sent.
    assert [problem for problem in problems if "401" not in problem and "404" not in problem] == []


WINDOWS = [
    {"viewport": {"width": 375, "height": 700}, "color_scheme": "dark"}, {"viewport": {"width": 320, "height": 700}},
    {"viewport": {"width": 1280, "height": 800}},
]


@pytest.mark.parametrize("opened", WINDOWS, indirect=True, ids=["375-dark", "320", "1280"])
def test_the_page_fits_and_is_accessible(opened):
    assert overflow(opened) == [False, []]
    opened.evaluate(browsers.AXE)
    found = opened.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    serious = [
        f"{entry['id']}: {json.dumps([node['html'] for node in entry['nodes']])[:400]}"
        for entry in found if entry["impact"] in ("serious", "critical")]
    assert not serious, "\n".join(serious)


@pytest.mark.parametrize("opened", [{}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"])
def test_forms_send_requests(opened, service):
    def send(operation: str, **values: str) -> str:
        article = opened.locator(f"#{operation}")
        article.get_by_role("button", name="Try it").click()
        for name, value in values.items():
            article.locator(f"[name={name}]").fill(value)
        with opened.expect_response(lambda answer: "/v1/" in answer.url or answer.url.endswith("/health")):
            article.get_by_role("button", name="Send").click()
        output = article.get_by_role("status")
        browsers.expect(output).not_to_have_text("…")
        return output.text_content()

    assert '"ready": true' in send("health")
    assert "unauthenticated" in send("items")
    opened.locator("#credentials [name=token]").fill(service.api_key)
    opened.locator("#credentials [name=user]").fill("anna")
    assert send("accounts").startswith("200") and "not_found" in send("item", id="a/b ?")
    assert '"transactions": []' in send("transactions", text="a&b", limit="5")
    # The key stays in the page: no address and no storage has it.
    assert service.api_key not in opened.url
    assert opened.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("opened", [{"java_script_enabled": False}], indirect=True, ids=["without-script"])
def test_the_page_is_complete_without_its_script(opened, service):
    document = requests.get(f"{service.url}/openapi.json", timeout=20).json()
    text = opened.content()
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert f'id="{operation["operationId"]}"' in text
            article = opened.locator(f"#{operation['operationId']}").text_content()
            assert path in article and operation["summary"] in article
            for parameter in operation.get("parameters", []):
                # A header is a reference to its component.
                component = parameter.get("$ref", "").removeprefix("#/components/parameters/")
                name = (parameter if not component else document["components"]["parameters"][component])["name"]
                assert name in article
    for name in document["components"]["schemas"]:
        assert f'id="schema-{name}"' in text or "#schema-" + name not in text
    targets = opened.locator("a[href^='#']").evaluate_all("links => links.map((one) => one.getAttribute('href').slice(1))")
    assert len(targets) > 100
    for target in sorted(set(targets)):
        assert f'id="{target}"' in text, f"nothing on the page is called {target}"


def test_the_page_allows_nothing_but_the_service(service):
    answer = requests.get(f"{service.url}/docs", timeout=20)
    policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'" and policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "<script>" not in answer.text and "style=" not in answer.text and " onclick" not in answer.text
