package budget

import (
	"net/http/httptest"
	"os"
	"testing"
	"time"

	"tartan"
)

// One Sandbox for all tests; each test has its own environment in it.
var bank *tartan.Sandbox

func TestMain(m *testing.M) {
	var err error
	if bank, err = tartan.Launch(tartan.Options{Seed: 7}); err != nil {
		println(err.Error())
		os.Exit(1)
	}
	code := m.Run()
	bank.Stop()
	os.Exit(code)
}

func newBudget(shop *tartan.Environment) *Budget {
	return &Budget{BaseURL: shop.URL, ClientID: shop.ClientID, Secret: shop.Secret}
}

// connected returns the application with one connected bank that sends its webhooks to it.
func connected(t *testing.T, options tartan.ItemOptions) (*tartan.Environment, *Budget, tartan.Item) {
	t.Helper()
	t.Parallel()
	shop := bank.Environment(t)
	budget := newBudget(shop)
	server := httptest.NewServer(budget)
	t.Cleanup(server.Close)
	options.Webhook = server.URL + "/webhook"
	item := shop.Item(options)
	budget.AccessToken = item.AccessToken
	return shop, budget, item
}

func hasAccounts(t *testing.T, budget *Budget) {
	t.Helper()
	if names, err := budget.Accounts(); err != nil || len(names) == 0 {
		t.Fatalf("accounts: %v, %v", names, err)
	}
}

func TestConnectsABank(t *testing.T) {
	t.Parallel()
	shop := bank.Environment(t)
	budget := newBudget(shop)
	if err := budget.Connect(shop.PublicToken(tartan.ItemOptions{})); err != nil {
		t.Fatal(err)
	}
	hasAccounts(t, budget)
}

func TestReadsAllTransactions(t *testing.T) {
	_, budget, _ := connected(t, tartan.ItemOptions{Transactions: 250, Days: 90})
	if err := budget.Sync(); err != nil || budget.Count() != 250 {
		t.Fatalf("%d transactions, %v", budget.Count(), err)
	}
}

func TestSyncsWhenTheBankHasNewTransactions(t *testing.T) {
	shop, budget, item := connected(t, tartan.ItemOptions{})
	if err := budget.Sync(); err != nil {
		t.Fatal(err)
	}
	before := budget.Count()
	shop.Trigger("new-transactions", tartan.JSON{"item_id": item.ItemID})
	webhook := shop.WaitForWebhook("TRANSACTIONS/SYNC_UPDATES_AVAILABLE")
	if webhook.ItemID != item.ItemID || budget.Count() <= before {
		t.Fatalf("webhook of %s; %d transactions, then %d", webhook.ItemID, before, budget.Count())
	}
}

func TestAsksForALogin(t *testing.T) {
	shop, budget, item := connected(t, tartan.ItemOptions{})
	shop.Trigger("login-required", tartan.JSON{"item_id": item.ItemID})
	shop.WaitForWebhook("ITEM/ERROR")
	if _, err := budget.Accounts(); err == nil || !budget.NeedsLogin() {
		t.Fatalf("no login is required: %v", err)
	}
	shop.Trigger("login-repaired", tartan.JSON{"item_id": item.ItemID})
	shop.WaitForWebhook("LOGIN_REPAIRED")
	if budget.NeedsLogin() {
		t.Fatal("the login is still required")
	}
}

func TestRetriesWhileTheBankIsDown(t *testing.T) {
	shop, budget, item := connected(t, tartan.ItemOptions{})
	shop.Fault("INSTITUTION_DOWN", tartan.JSON{"item_id": item.ItemID, "count": 2})
	hasAccounts(t, budget)
	if fired := shop.Faults()[0].Fired; fired != 2 {
		t.Fatalf("%d requests failed", fired)
	}
}

func TestStartsAgainFromASnapshot(t *testing.T) {
	shop, budget, _ := connected(t, tartan.ItemOptions{})
	healthy := shop.Snapshot()
	shop.Trigger("login-required", nil)
	if _, err := budget.Accounts(); err == nil || err.Error() != "ITEM_LOGIN_REQUIRED" {
		t.Fatal(err)
	}
	shop.Restore(healthy)
	hasAccounts(t, budget)
}

func TestAsksForALoginAfter30Days(t *testing.T) {
	t.Parallel()
	// The clock belongs to the whole Sandbox, so this test has its own.
	bank := tartan.Start(t, tartan.Options{Seed: 7, Now: "2030-01-15"})
	budget := newBudget(bank.Environment(t))
	if err := budget.Connect(bank.PublicToken(tartan.ItemOptions{})); err == nil {
		t.Fatal("the public token of another environment was accepted")
	}
	shop := bank.Environment(t)
	budget = newBudget(shop)
	if err := budget.Connect(shop.PublicToken(tartan.ItemOptions{})); err != nil {
		t.Fatal(err)
	}
	hasAccounts(t, budget)
	if now := bank.Advance(31 * 24 * time.Hour); now.Format("2006-01-02") != "2030-02-15" {
		t.Fatalf("the clock is at %v", now)
	}
	if _, err := budget.Accounts(); err == nil || err.Error() != "ITEM_LOGIN_REQUIRED" {
		t.Fatal(err)
	}
}
