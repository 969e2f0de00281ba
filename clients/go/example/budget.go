// Package budget is a small application: it keeps a user's transactions up to date and knows when the user must log in again.
package budget

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"sync"
)

// Budget has one connected bank.
type Budget struct {
	BaseURL, ClientID, Secret, AccessToken string

	mutex      sync.Mutex
	rows       map[string]bool
	cursor     string
	needsLogin bool
}

// Connect exchanges a public token.
func (b *Budget) Connect(publicToken string) error {
	var made struct {
		AccessToken string `json:"access_token"`
	}
	err := b.plaid("/item/public_token/exchange", map[string]any{"public_token": publicToken}, &made)
	b.AccessToken = made.AccessToken
	return err
}

// Accounts returns the names of the accounts.
func (b *Budget) Accounts() ([]string, error) {
	var found struct{ Accounts []struct{ Name string } }
	err := b.plaid("/accounts/get", map[string]any{"access_token": b.AccessToken}, &found)
	var names []string
	for _, account := range found.Accounts {
		names = append(names, account.Name)
	}
	return names, err
}

// Sync fetches all changes of transactions.
func (b *Budget) Sync() error {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if b.rows == nil {
		b.rows = map[string]bool{}
	}
	for {
		type row struct {
			ID string `json:"transaction_id"`
		}
		var page struct {
			Added, Modified, Removed []row
			NextCursor               string `json:"next_cursor"`
			HasMore                  bool   `json:"has_more"`
		}
		request := map[string]any{"access_token": b.AccessToken, "count": 100}
		if b.cursor != "" {
			request["cursor"] = b.cursor
		}
		if err := b.plaid("/transactions/sync", request, &page); err != nil {
			return err
		}
		for _, one := range append(page.Added, page.Modified...) {
			b.rows[one.ID] = true
		}
		for _, one := range page.Removed {
			delete(b.rows, one.ID)
		}
		b.cursor = page.NextCursor
		if !page.HasMore {
			return nil
		}
	}
}

// Count returns how many transactions are known.
func (b *Budget) Count() int {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return len(b.rows)
}

// NeedsLogin reports whether the user must log in again.
func (b *Budget) NeedsLogin() bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.needsLogin
}

// ServeHTTP receives webhooks.
func (b *Budget) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	var webhook struct {
		Code  string `json:"webhook_code"`
		Error struct {
			Code string `json:"error_code"`
		}
	}
	if json.NewDecoder(request.Body).Decode(&webhook) != nil {
		response.WriteHeader(http.StatusBadRequest)
		return
	}
	switch webhook.Code {
	case "SYNC_UPDATES_AVAILABLE":
		if b.Sync() != nil {
			response.WriteHeader(http.StatusServiceUnavailable)
		}
	case "ERROR", "LOGIN_REPAIRED":
		b.mutex.Lock()
		b.needsLogin = webhook.Error.Code == "ITEM_LOGIN_REQUIRED"
		b.mutex.Unlock()
	}
}

// plaid sends a request, and repeats it twice while the bank is down.
func (b *Budget) plaid(path string, body map[string]any, response any) error {
	body["client_id"], body["secret"] = b.ClientID, b.Secret
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	for attempt := 1; ; attempt++ {
		received, err := http.Post(b.BaseURL+path, "application/json", bytes.NewReader(text))
		if err != nil {
			return err
		}
		defer received.Body.Close()
		if received.StatusCode == http.StatusOK {
			return json.NewDecoder(received.Body).Decode(response)
		}
		var failure struct {
			Code string `json:"error_code"`
		}
		if err := json.NewDecoder(received.Body).Decode(&failure); err != nil {
			return fmt.Errorf("%s: status %d", path, received.StatusCode)
		}
		if failure.Code != "INSTITUTION_DOWN" || attempt == 3 {
			return errors.New(failure.Code)
		}
	}
}
