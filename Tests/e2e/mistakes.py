"""Mistakes that an engine could make, made for it by the proxy in front of it: what checks of the rows must find."""

LISTS = ("added", "modified", "removed")


class Mistake:
    """Sees every answer of /transactions/sync and may change it."""

    def killed(self):
        """The service was killed within a round."""

    def spoil(self, status: int, page: dict) -> dict:
        return page


class SavesCursorApart(Mistake):
    """After a kill within a round the cursor is further than the rows: what had been read of it is never stored."""

    def __init__(self):
        self._read: set[str] = set()
        self._lost: set[str] = set()

    def killed(self):
        self._lost |= self._read
        self._read = set()

    def spoil(self, status: int, page: dict) -> dict:
        if status != 200:
            # The sync run restarts, and what the kill lost stays lost.
            self._read = set()
            return page
        spoiled = page | {
            name: [row for row in page[name] if row["transaction_id"] not in self._lost] for name in LISTS
        }
        self._read |= {row["transaction_id"] for name in LISTS for row in page[name]}
        if not page["has_more"]:
            self.__init__()
        return spoiled


class KeepsPagesBeforeMutation(Mistake):
    """The pages of a round that data changed under are mixed into the restarted sync run."""

    def __init__(self):
        self._upserts: dict[str, dict] = {}
        self._removed: dict[str, dict] = {}
        self._begins_again = False

    def killed(self):
        self.__init__()

    def spoil(self, status: int, page: dict) -> dict:
        if status != 200:
            if page.get("error_code") == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION":
                self._begins_again = True
            else:
                self.__init__()
            return page
        spoiled = page
        if self._begins_again:
            named = {row["transaction_id"] for name in LISTS for row in page[name]}
            kept = [row for key, row in self._upserts.items() if key not in named]
            gone = [row for key, row in self._removed.items() if key not in named]
            spoiled = page | {"added": kept + page["added"], "removed": page["removed"] + gone}
            self._begins_again = False
        for row in page["added"] + page["modified"]:
            self._removed.pop(row["transaction_id"], None)
            self._upserts[row["transaction_id"]] = row
        for row in page["removed"]:
            self._upserts.pop(row["transaction_id"], None)
            self._removed[row["transaction_id"]] = row
        if not page["has_more"]:
            self.__init__()
        return spoiled
