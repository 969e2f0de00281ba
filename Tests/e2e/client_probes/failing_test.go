package budget

import (
	"testing"

	"tartan"
)

func TestFails(t *testing.T) {
	shop := tartan.Start(t).Environment(t)
	item := shop.Item(tartan.ItemOptions{})
	shop.Fault("INSTITUTION_DOWN", nil)
	shop.Trigger("new-accounts", nil)
	_ = shop.Call("/accounts/get", tartan.JSON{"access_token": item.AccessToken}, nil)
	t.Fatal("on purpose")
}

func TestPasses(t *testing.T) {
	bank := tartan.Start(t)
	item := bank.Item(tartan.ItemOptions{})
	if err := bank.Call("/item/get", tartan.JSON{"access_token": item.AccessToken}, nil); err != nil {
		t.Fatal(err)
	}
}
