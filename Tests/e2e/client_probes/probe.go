// Command probe uses the package as a test would, and prints what happened as JSON. `hold` and `leave` print the address first.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"time"

	"tartan"
)

func hold(bank *tartan.Sandbox, _ []any) any {
	fmt.Println(bank.URL)
	select {}
}

func leave(bank *tartan.Sandbox, _ []any) any {
	fmt.Println(bank.URL)
	os.Exit(0)
	return nil
}

func forgeries(bank *tartan.Sandbox, kinds []any) any {
	results := map[string]string{}
	receiver := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer receiver.Close()
	for _, kind := range kinds {
		shop := tartan.NewEnvironment(bank.URL)
		item := shop.Item(tartan.ItemOptions{Webhook: receiver.URL})
		if kind != "none" {
			shop.Control("POST", "webhooks/lab", tartan.JSON{"kind": kind}, nil)
		}
		shop.Trigger("login-required", tartan.JSON{"item_id": item.ItemID})
		results[kind.(string)] = "accepted"
		if _, err := shop.NextWebhook("ITEM/ERROR", 10*time.Second); err != nil {
			results[kind.(string)] = err.Error()
		}
	}
	return results
}

func bounds(bank *tartan.Sandbox, _ []any) any {
	started := time.Now()
	item := bank.Item(tartan.ItemOptions{})
	bank.Trigger("login-required", nil)
	_, missing := bank.NextWebhook("NEVER", 300*time.Millisecond)
	bank.Fault("timeout", tartan.JSON{"path": "/accounts/get", "seconds": 60})
	bank.Timeout = 300 * time.Millisecond
	slow := bank.Call("/accounts/get", tartan.JSON{"access_token": item.AccessToken}, nil)
	if !errors.Is(missing, tartan.ErrTimeout) || !errors.Is(slow, tartan.ErrTimeout) {
		panic("not a timeout")
	}
	return tartan.JSON{"missing": missing.Error(), "slow": slow.Error(), "seconds": time.Since(started).Seconds()}
}

func everything(bank *tartan.Sandbox, _ []any) any {
	shop := tartan.NewEnvironment(bank.URL)
	custom := tartan.JSON{
		"override_accounts": []tartan.JSON{{"type": "depository", "subtype": "checking", "starting_balance": 4321}},
	}
	name := shop.DefineUser(custom)
	var balances []float64
	for _, options := range []tartan.ItemOptions{{CustomUser: custom}, {User: name}} {
		options.Products = []string{"auth"}
		var found struct {
			Accounts []struct{ Balances struct{ Current float64 } }
		}
		must(shop.Call("/accounts/get", tartan.JSON{"access_token": shop.Item(options).AccessToken}, &found))
		balances = append(balances, found.Accounts[0].Balances.Current)
	}
	user := shop.User(nil)
	var link struct {
		Token string `json:"link_token"`
	}
	must(shop.Call("/link/token/create", tartan.JSON{
		"client_name": "Shop", "language": "en", "country_codes": []string{"US"},
		"user": tartan.JSON{"client_user_id": "u"}, "products": []string{"auth"},
	}, &link))
	var exchanged tartan.Item
	must(shop.Call("/item/public_token/exchange", tartan.JSON{"public_token": shop.CompleteLink(link.Token, nil)}, &exchanged))
	before := shop.Snapshot()
	items := count(shop)
	shop.Fault("INSTITUTION_DOWN", nil)
	failure, _ := shop.Call("/accounts/get", tartan.JSON{"access_token": exchanged.AccessToken}, nil).(*tartan.Error)
	faults := len(shop.Faults())
	shop.ClearFaults()
	shop.Reset()
	afterReset := count(shop)
	shop.Restore(before)
	bank.FreezeClock()
	broken := tartan.NewEnvironment(bank.URL)
	broken.Fault("INSTITUTION_DOWN", tartan.JSON{"count": 1})
	broken.Snapshot()
	now := bank.Now()
	set := bank.SetClock(time.Date(now.Year()+10, 1, 1, 0, 0, 0, 0, time.UTC))
	bank.ResumeClock()
	return tartan.JSON{
		"first_fault": broken.Faults()[0].Fired, "balances": balances, "user": user.UserID != "", "items": items, "faults": faults, "after_reset": afterReset,
		"error": failure.Code, "faults_cleared": len(shop.Faults()), "restored": count(shop),
		"clock": set.Year() - now.Year(), "log": strings.Contains(shop.Log(), "/accounts/get  400 INSTITUTION_DOWN"),
	}
}

func parallel(bank *tartan.Sandbox, arguments []any) any {
	results := make([][]any, int(arguments[0].(float64)))
	var group sync.WaitGroup
	for index := range results {
		group.Add(1)
		go func(index int) {
			defer group.Done()
			shop := tartan.NewEnvironment(bank.URL)
			made := shop.Items(index+1, tartan.ItemOptions{})
			if (index+1)%2 == 0 {
				shop.Fault("INSTITUTION_DOWN", tartan.JSON{"path": "/accounts/get"})
			}
			shop.Trigger("login-required", tartan.JSON{"all": true})
			seen := 0
			for range made {
				shop.WaitForWebhook("ITEM/ERROR")
				seen++
			}
			failure, _ := shop.Call("/accounts/get", tartan.JSON{"access_token": made[0].AccessToken}, nil).(*tartan.Error)
			results[index] = []any{count(shop), seen, failure.Code}
		}(index)
	}
	group.Wait()
	return results
}

func count(shop *tartan.Environment) int { return len(shop.Records()["items"].([]any)) }

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	probes := map[string]func(*tartan.Sandbox, []any) any{
		"hold": hold, "leave": leave, "forgeries": forgeries, "bounds": bounds, "everything": everything, "parallel": parallel,
	}
	bank, err := tartan.Launch(tartan.Options{Seed: 7})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var arguments []any
	for _, text := range os.Args[2:] {
		var value any
		must(json.Unmarshal([]byte(text), &value))
		if list, isList := value.([]any); isList {
			arguments = append(arguments, list...)
		} else {
			arguments = append(arguments, value)
		}
	}
	result := probes[os.Args[1]](bank, arguments)
	bank.Stop()
	text, err := json.Marshal(tartan.JSON{"url": bank.URL, "result": result})
	must(err)
	fmt.Println(string(text))
}
