"""The Sandbox's control API, as the tests use it."""

import requests

TIMEOUT = 20


class Control:
    """`/_tartan/` of one Sandbox."""

    def __init__(self, url: str):
        self.url = url

    def _get(self, path: str, **query):
        answer = requests.get(f"{self.url}/_tartan/{path}", params=query, timeout=TIMEOUT)
        assert answer.status_code == 200, f"GET /_tartan/{path}: {answer.status_code} {answer.text}"
        return answer.json()

    def _post(self, path: str, body: dict):
        answer = requests.post(f"{self.url}/_tartan/{path}", json=body, timeout=TIMEOUT)
        assert answer.status_code == 200, f"POST /_tartan/{path}: {answer.status_code} {answer.text}"
        return answer.json()

    def health(self) -> dict:
        return self._get("health")

    def truth(self, client_id: str) -> dict:
        return self._get("truth", client_id=client_id)

    def clock(self) -> dict:
        return self._get("clock")

    def advance(self, *, days: int = 0, seconds: int = 0) -> dict:
        return self._post("clock", {"advance_seconds": days * 86_400 + seconds})

    def deliveries(self, client_id: str) -> list[dict]:
        return self._get("webhooks", client_id=client_id)["webhooks"]

    def replay(self, identifier: str) -> dict:
        return self._post("webhooks/replay", {"id": identifier})

    def arm_mutation(self, client_id: str, item_id: str, after_page: int = 1) -> dict:
        return self._post("mutation", {"client_id": client_id, "item_id": item_id, "after_page": after_page})

    def reset(self, client_id: str) -> dict:
        return self._post("reset", {"client_id": client_id})

    def complete_link(self, client_id: str, link_token: str, **choices) -> dict:
        """Does what a user does in Link."""
        return self._post("link/complete", {"client_id": client_id, "link_token": link_token, **choices})
