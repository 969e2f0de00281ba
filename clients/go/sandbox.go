//go:build unix

// Package tartan starts Tartan's Sandbox, an offline Plaid, for Go tests and controls it.
//
//	func TestBudget(t *testing.T) {
//		bank := tartan.Start(t)
//		item := bank.Item(tartan.ItemOptions{})
//		…
//	}
//
// It needs the executable tartan: the variable TARTAN_BINARY names it, otherwise it is searched for on PATH. Methods without an
// error result end the test if they fail.
package tartan

import (
	"bufio"
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// ErrTimeout is wrapped by the error of something that did not happen in the time that was allowed for it.
var ErrTimeout = errors.New("timeout")

// JSON is a JSON object.
type JSON = map[string]any

// Elsewhere is the webhook address of Items that are created without one. The Sandbox sends nothing to other machines, but lists
// and signs such webhooks, so that WaitForWebhook returns them.
const Elsewhere = "https://app.example.com/plaid/webhook"

// registration is the user agent of the request that makes a client ID known; no request of a test.
const registration = "tartan-sandbox (registration)"

// Options configure a Sandbox.
type Options struct {
	Seed          int           // Makes generated data reproducible.
	Now           string        // Stops the clock at a time.
	Binary        string        // The executable, instead of TARTAN_BINARY and PATH.
	Arguments     []string      // Further arguments of `tartan sandbox`; paths must be absolute.
	StartTimeout  time.Duration // Default: 30 s.
	ClientID      string        // The client ID of the default environment. Default: a random one.
	ClientWebhook string        // The webhook address of its Items that are created without one.
}

// Sandbox is a running Sandbox. It is also its own default environment.
type Sandbox struct {
	*environment
	process *process
}

type environment = Environment

// Start starts a Sandbox, which stops at the end of the test.
func Start(t testing.TB, options ...Options) *Sandbox {
	t.Helper()
	bank, err := Launch(options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(bank.Stop)
	bank.attach(t)
	return bank
}

// Launch starts a Sandbox for several tests, from TestMain. The caller stops it; it ends in any case with this process.
func Launch(options ...Options) (*Sandbox, error) {
	var chosen Options
	if len(options) > 0 {
		chosen = options[0]
	}
	started, err := launch(chosen)
	if err != nil {
		return nil, err
	}
	bank := &Sandbox{environment: NewEnvironment(started.url), process: started}
	if chosen.ClientID != "" {
		bank.ClientID = chosen.ClientID
	}
	if chosen.ClientWebhook != "" {
		bank.WebhookURL = chosen.ClientWebhook
	}
	return bank, nil
}

// Environment creates an isolated environment for a test, and logs what happened in it if the test fails.
func (s *Sandbox) Environment(t testing.TB) *Environment {
	created := NewEnvironment(s.URL)
	created.attach(t)
	return created
}

// Connect creates an isolated environment in a Sandbox that runs already, for example one that TARTAN_SANDBOX_URL names.
func Connect(t testing.TB, address string) *Environment {
	created := NewEnvironment(strings.TrimSuffix(address, "/"))
	created.attach(t)
	return created
}

// Stop stops the Sandbox; one that does not end by itself is killed after ten seconds.
func (s *Sandbox) Stop() { s.process.stop() }

// ProcessLog returns the latest output of the process on standard error.
func (s *Sandbox) ProcessLog() string { return s.process.log.String() }

// Now returns the Sandbox's time.
func (s *Sandbox) Now() time.Time { return s.clock("GET", nil) }

// Advance moves the clock, which all environments share, forward, and returns when all due events have run.
func (s *Sandbox) Advance(by time.Duration) time.Time {
	return s.clock("POST", JSON{"advance_seconds": int64(by / time.Second)})
}

// SetClock moves the clock forward to a time.
func (s *Sandbox) SetClock(to time.Time) time.Time {
	return s.clock("POST", JSON{"set": to.UTC().Format(time.RFC3339)})
}

// FreezeClock stops the clock.
func (s *Sandbox) FreezeClock() time.Time { return s.clock("POST", JSON{"frozen": true}) }

// ResumeClock lets a stopped clock run again.
func (s *Sandbox) ResumeClock() time.Time { return s.clock("POST", JSON{"frozen": false}) }

func (s *Sandbox) clock(method string, body JSON) time.Time {
	var state struct{ Now time.Time }
	s.must(send(method, s.URL+"/_tartan/clock", nil, body, &state, 2*time.Minute))
	return state.Now
}

// Environment is an isolated environment: a client ID with its own Items, faults, snapshots and webhooks.
type Environment struct {
	URL        string
	ClientID   string
	Secret     string
	WebhookURL string        // The webhook address of Items that are created without one.
	Timeout    time.Duration // The limit of each Call. Default: 30 s.

	t        testing.TB
	mutex    sync.Mutex
	isKnown  bool
	cursor   string
	webhooks []*Webhook
}

// NewEnvironment creates an isolated environment in the Sandbox at an address, for programs other than tests. Without a test, failed
// methods panic.
func NewEnvironment(address string) *Environment {
	return &Environment{URL: address, ClientID: "test-" + random(9), Secret: random(12), WebhookURL: Elsewhere}
}

func (e *Environment) attach(t testing.TB) {
	e.t = t
	t.Cleanup(func() {
		if !t.Failed() {
			return
		}
		if text := e.Log(); text != "" {
			t.Logf("Sandbox (client ID %s):\n%s", e.ClientID, text)
		}
	})
}

func (e *Environment) must(err error) {
	if err == nil {
		return
	}
	if e.t == nil {
		panic(err)
	}
	e.t.Helper()
	e.t.Fatal(err)
}

// Item is a connection of a user to an institution.
type Item struct {
	ItemID      string `json:"item_id"`
	AccessToken string `json:"access_token"`
}

// ItemOptions describe an Item; empty ones have defaults.
type ItemOptions struct {
	InstitutionID string   // Default: ins_109508.
	Products      []string // Default: transactions.
	User          string   // A test user, or one that DefineUser has defined. Default: user_good.
	Password      string
	CustomUser    JSON // The configuration of a custom user, instead of User and Password.
	Webhook       string
	Days          int  // Days of history, at most 730.
	Transactions  int  // Posted transactions, instead of the user's own.
	Pending       bool // The history arrives as after an exchange, with webhooks, instead of at once.
}

// Item creates one Item.
func (e *Environment) Item(options ItemOptions) Item { return e.Items(1, options)[0] }

// Items creates several Items of the same kind.
func (e *Environment) Items(count int, options ItemOptions) []Item {
	e.helper()
	webhook := options.Webhook
	if webhook == "" {
		webhook = e.WebhookURL
	}
	body := compact(JSON{
		"client_id": e.ClientID, "secret": e.Secret, "items": count, "institution_id": options.InstitutionID,
		"user": options.User, "password": options.Password, "webhook": webhook, "days": options.Days,
		"transactions": options.Transactions, "ready": !options.Pending,
	})
	if len(options.Products) > 0 {
		body["products"] = options.Products
	}
	if options.CustomUser != nil {
		body["user"], body["password"] = "user_custom", custom(options.CustomUser)
	}
	var made struct{ Items []Item }
	e.must(send("POST", e.URL+"/_tartan/populate", nil, body, &made, 2*time.Minute))
	e.mutex.Lock()
	e.isKnown = true
	e.mutex.Unlock()
	return made.Items
}

// PublicToken creates a public token, as Link returns one, for an application to exchange.
func (e *Environment) PublicToken(options ItemOptions) string {
	e.helper()
	institution, products, password, webhook := options.InstitutionID, options.Products, options.Password, options.Webhook
	if institution == "" {
		institution = "ins_109508"
	}
	if len(products) == 0 {
		products = []string{"transactions"}
	}
	user := options.User
	switch {
	case options.CustomUser != nil:
		user, password = "user_custom", custom(options.CustomUser)
	case user != "" && password == "":
		password = "pass_good"
	}
	if webhook == "" {
		webhook = e.WebhookURL
	}
	var made struct {
		PublicToken string `json:"public_token"`
	}
	e.must(e.Call("/sandbox/public_token/create", JSON{
		"institution_id": institution, "initial_products": products,
		"options": compact(JSON{
			"webhook": webhook, "override_username": user, "override_password": password,
		}),
	}, &made))
	return made.PublicToken
}

// CompleteLink completes Link for a link token as a user would, and returns the public token. The members are institution_id,
// username and password.
func (e *Environment) CompleteLink(linkToken string, members JSON) string {
	e.helper()
	var done struct {
		PublicToken string `json:"public_token"`
	}
	e.Control("POST", "link/complete", merged(JSON{"link_token": linkToken}, members), &done)
	return done.PublicToken
}

// User is a user of Plaid's user API.
type User struct {
	ClientUserID string `json:"client_user_id"`
	UserID       string `json:"user_id"`
	UserToken    string `json:"user_token"`
}

// User creates a user of Plaid's user API, with the members of /user/create.
func (e *Environment) User(members JSON) User {
	e.helper()
	body := merged(JSON{"client_user_id": "user-" + random(6)}, members)
	made := User{ClientUserID: body["client_user_id"].(string)}
	e.must(e.Call("/user/create", body, &made))
	return made
}

// DefineUser defines a named custom user (custom_…), which all environments of the Sandbox share, and returns the name.
func (e *Environment) DefineUser(configuration JSON) string {
	e.helper()
	name := "custom_" + random(6)
	e.must(send("POST", e.URL+"/_tartan/users", nil, JSON{"username": name, "configuration": configuration}, nil, 0))
	return name
}

// Error is a request that was rejected. An error in Plaid's format also has the members from Type on.
type Error struct {
	Path      string `json:"-"`
	Status    int    `json:"-"`
	Type      string `json:"error_type"`
	Code      string `json:"error_code"`
	Message   string `json:"error_message"`
	RequestID string `json:"request_id"`
	Sentence  string `json:"error"`
}

func (e *Error) Error() string {
	switch {
	case e.Code != "":
		return fmt.Sprintf("%s failed with %s: %s", e.Path, e.Code, e.Message)
	case e.Sentence != "":
		return fmt.Sprintf("%s failed: %s", e.Path, e.Sentence)
	default:
		return fmt.Sprintf("%s failed with status %d and without an error in Plaid's format", e.Path, e.Status)
	}
}

// Call sends a request of Plaid's API and decodes the response. A rejected request returns an *Error.
func (e *Environment) Call(path string, body JSON, response any) error {
	if body == nil {
		body = JSON{}
	}
	return send("POST", e.URL+path, e.headers(), body, response, e.Timeout)
}

func (e *Environment) headers() map[string]string {
	return map[string]string{"PLAID-CLIENT-ID": e.ClientID, "PLAID-SECRET": e.Secret}
}

// Trigger triggers an event such as login-required and returns the webhooks that it sends. The members of docs/SandboxControl.md
// narrow it down, for example JSON{"item_id": item.ItemID}.
func (e *Environment) Trigger(event string, members JSON) []string {
	e.helper()
	var done struct {
		Outcomes []struct {
			ID       string
			Webhooks []string
			Error    string
		}
	}
	e.Control("POST", "trigger", merged(JSON{"event": event}, members), &done)
	var sent []string
	for _, outcome := range done.Outcomes {
		if outcome.Error != "" {
			e.must(fmt.Errorf("%s: %s: %s", event, outcome.ID, outcome.Error))
		}
		sent = append(sent, outcome.Webhooks...)
	}
	return sent
}

// Fault is a rule that makes requests fail, with how often it matched and fired.
type Fault struct {
	ID       string
	Kind     string
	ClientID string `json:"client_id"`
	Matched  int
	Fired    int
}

// Fault makes requests of this environment fail, with an error code such as INSTITUTION_DOWN or another kind of fault, and returns
// the rule's ID. The members are those of docs/Sandbox.md, for example JSON{"path": "/accounts/get", "count": 2}.
func (e *Environment) Fault(code string, members JSON) string {
	e.helper()
	// Otherwise the fault would apply to the registration.
	e.register()
	rule := JSON{"kind": "error", "error_code": code, "client_id": e.ClientID}
	switch code {
	case "http", "timeout", "delay", "reset", "truncate", "malformed", "mutation":
		rule = JSON{"kind": code, "client_id": e.ClientID}
	}
	var done struct{ Added []string }
	e.must(send("POST", e.URL+"/_tartan/faults", nil, merged(rule, members), &done, 0))
	return done.Added[0]
}

// Faults returns the faults of this environment.
func (e *Environment) Faults() []Fault {
	e.helper()
	var found struct{ Faults []Fault }
	e.must(send("GET", e.URL+"/_tartan/faults", nil, nil, &found, 0))
	var own []Fault
	for _, fault := range found.Faults {
		if fault.ClientID == e.ClientID {
			own = append(own, fault)
		}
	}
	return own
}

// RemoveFault removes one fault.
func (e *Environment) RemoveFault(id string) {
	e.helper()
	e.must(send("POST", e.URL+"/_tartan/faults/remove", nil, JSON{"id": id}, nil, 0))
}

// ClearFaults removes the faults of this environment.
func (e *Environment) ClearFaults() {
	e.helper()
	for _, fault := range e.Faults() {
		e.RemoveFault(fault.ID)
	}
}

// Snapshot saves the environment and returns what Restore accepts.
func (e *Environment) Snapshot() string {
	e.helper()
	var saved struct{ ID string }
	e.Control("POST", "snapshot", JSON{}, &saved)
	return saved.ID
}

// Restore restores a snapshot, as often as you like.
func (e *Environment) Restore(snapshot string) {
	e.helper()
	e.must(send("POST", e.URL+"/_tartan/restore", nil, JSON{"id": snapshot}, nil, 0))
}

// Reset deletes everything in the environment but its faults.
func (e *Environment) Reset() {
	e.helper()
	e.Control("POST", "reset", JSON{}, nil)
	e.mutex.Lock()
	e.isKnown = false
	e.mutex.Unlock()
}

// Records returns the current bank records.
func (e *Environment) Records() JSON {
	e.helper()
	e.register()
	var found JSON
	address := e.URL + "/_tartan/truth?" + url.Values{"client_id": {e.ClientID}}.Encode()
	e.must(send("GET", address, nil, nil, &found, 0))
	return found
}

// Log returns the latest requests and webhooks of the environment, one line each.
func (e *Environment) Log() string {
	lines, err := e.events("request,webhook,attempt", "limit", "50")
	if err != nil {
		return err.Error()
	}
	var text strings.Builder
	for _, line := range lines {
		switch {
		case line.UserAgent == registration:
		case line.Type == "request":
			fmt.Fprintf(&text, "%s  %s %s  %d %s\n", line.At, line.Method, line.Path, line.Status, line.ErrorCode)
		case line.Type == "webhook":
			fmt.Fprintf(&text, "%s  webhook %s to %s  %s\n", line.At, newWebhook(line).name(), line.URL, line.State)
		case line.Type == "attempt":
			fmt.Fprintf(&text, "%s  delivery to %s  %s, status %d %s\n", line.At, line.URL, line.State, line.Status, line.Failure)
		}
	}
	return text.String()
}

func (e *Environment) helper() {
	if e.t != nil {
		e.t.Helper()
	}
}

// Control sends a control request about this environment; docs/SandboxControl.md lists them.
func (e *Environment) Control(method, path string, body JSON, response any) {
	e.helper()
	e.register()
	e.must(send(method, e.URL+"/_tartan/"+path, nil, merged(body, JSON{"client_id": e.ClientID}), response, 0))
}

// register makes the environment known to the control API, which knows a client ID after its first request.
func (e *Environment) register() {
	e.helper()
	e.mutex.Lock()
	isKnown := e.isKnown
	e.isKnown = true
	e.mutex.Unlock()
	if !isKnown {
		headers := e.headers()
		headers["User-Agent"] = registration
		body := JSON{"count": 1, "offset": 0, "country_codes": []string{"US"}}
		e.must(send("POST", e.URL+"/institutions/get", headers, body, nil, 0))
	}
}

// Webhook is a webhook of one environment. Its signature has been verified when WaitForWebhook returns it.
type Webhook struct {
	ID      string
	Type    string
	Code    string
	ItemID  string
	URL     string
	RawBody string // The exact text that was signed.
	JWT     string // The value of the Plaid-Verification header.
	State   string // pending, delivered, failed, undelivered or lost
	Failure string // Why the latest attempt failed, or why the webhook is not sent.
	problem error
	isTaken bool
}

type event struct {
	Type      string `json:"type"`
	Cursor    string `json:"cursor"`
	At        string `json:"at"`
	Method    string `json:"method"`
	Path      string `json:"path"`
	Status    int    `json:"status"`
	ErrorCode string `json:"error_code"`
	UserAgent string `json:"user_agent"`
	WebhookID string `json:"webhook_id"`
	URL       string `json:"url"`
	ItemID    string `json:"item_id"`
	State     string `json:"state"`
	Reason    string `json:"reason"`
	Failure   string `json:"failure"`
	Body      string `json:"body"`
	JWT       string `json:"jwt"`
}

func newWebhook(line event) *Webhook {
	var body struct {
		Type string `json:"webhook_type"`
		Code string `json:"webhook_code"`
	}
	_ = json.Unmarshal([]byte(line.Body), &body)
	return &Webhook{
		ID: line.WebhookID, Type: body.Type, Code: body.Code, ItemID: line.ItemID, URL: line.URL, RawBody: line.Body,
		JWT: line.JWT, State: line.State, Failure: line.Reason,
	}
}

func (w *Webhook) name() string { return w.Type + "/" + w.Code }

// Decode decodes the body.
func (w *Webhook) Decode(body any) error { return json.Unmarshal([]byte(w.RawBody), body) }

// WaitForWebhook waits at most ten seconds for the next webhook, CODE or TYPE/CODE, that no earlier call has returned.
//
// A webhook to this machine is returned when the application has accepted it (status 200); one to another address is returned when
// it would be sent.
func (e *Environment) WaitForWebhook(wanted string) *Webhook {
	e.helper()
	found, err := e.NextWebhook(wanted, 10*time.Second)
	e.must(err)
	return found
}

// NextWebhook is WaitForWebhook with another limit, and with an error instead of a failed test.
func (e *Environment) NextWebhook(wanted string, timeout time.Duration) (*Webhook, error) {
	deadline := time.Now().Add(timeout)
	for {
		found, others, err := e.take(wanted)
		if err != nil || found != nil {
			return found, err
		}
		if time.Now().After(deadline) {
			return nil, fmt.Errorf("%w: no %s was delivered within %v; webhooks so far: [%s]", ErrTimeout, wanted, timeout, others)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func (e *Environment) take(wanted string) (*Webhook, string, error) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	lines, err := e.events("webhook,attempt", "after", e.cursor)
	if err != nil {
		return nil, "", err
	}
	for _, line := range lines {
		switch line.Type {
		case "start":
			e.cursor = line.Cursor
		case "webhook":
			webhook := newWebhook(line)
			webhook.problem = e.Verify([]byte(line.Body), line.JWT)
			e.webhooks = append(e.webhooks, webhook)
		case "attempt":
			for _, webhook := range e.webhooks {
				if webhook.ID != line.WebhookID {
					continue
				}
				webhook.State, webhook.Failure = line.State, line.Failure
				if line.Failure == "" && line.Status != 0 {
					webhook.Failure = fmt.Sprintf("status %d", line.Status)
				}
			}
		}
	}
	var others []string
	for _, webhook := range e.webhooks {
		if webhook.isTaken {
			continue
		}
		isSettled := webhook.State == "delivered" || webhook.State == "undelivered"
		if isSettled && (wanted == webhook.Code || wanted == webhook.name()) {
			webhook.isTaken = true
			return webhook, "", webhook.problem
		}
		others = append(others, fmt.Sprintf("%s (%s %s)", webhook.name(), webhook.State, webhook.Failure))
	}
	return nil, strings.Join(others, ", "), nil
}

func (e *Environment) events(types, name, value string) ([]event, error) {
	query := url.Values{"types": {types}, "client_id": {e.ClientID}}
	if value != "" {
		query.Set(name, value)
	}
	var text []byte
	if err := send("GET", e.URL+"/_tartan/events?"+query.Encode(), nil, nil, &text, 0); err != nil {
		return nil, err
	}
	var lines []event
	for decoder := json.NewDecoder(bytes.NewReader(text)); ; {
		var line event
		switch err := decoder.Decode(&line); {
		case errors.Is(err, io.EOF):
			return lines, nil
		case err != nil:
			return nil, err
		}
		lines = append(lines, line)
	}
}

// Verify verifies the Plaid-Verification header of a webhook with the Sandbox's keys, as Plaid prescribes.
func (e *Environment) Verify(rawBody []byte, header string) error {
	parts := strings.Split(header, ".")
	if len(parts) != 3 {
		return errors.New("the Plaid-Verification header is missing or is not a JWT")
	}
	var head struct{ Alg, Kid string }
	var claims struct {
		IssuedAt int64  `json:"iat"`
		Digest   string `json:"request_body_sha256"`
	}
	if decodePart(parts[0], &head) != nil || decodePart(parts[1], &claims) != nil {
		return errors.New("the Plaid-Verification header is not a JWT")
	}
	if head.Alg != "ES256" {
		return fmt.Errorf("the algorithm is %q, not \"ES256\"", head.Alg)
	}
	key, err := e.key(head.Kid)
	if err != nil {
		return err
	}
	signature, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || len(signature) != 64 {
		return errors.New("the signature is malformed")
	}
	digest := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	if !ecdsa.Verify(key, digest[:], r, s) {
		return errors.New("the signature does not belong to the token")
	}
	if time.Since(time.Unix(claims.IssuedAt, 0)) > 5*time.Minute {
		return errors.New("the token was issued more than five minutes ago")
	}
	body := sha256.Sum256(rawBody)
	if subtle.ConstantTimeCompare([]byte(hex.EncodeToString(body[:])), []byte(claims.Digest)) != 1 {
		return errors.New("the body is not the one that was signed")
	}
	return nil
}

func (e *Environment) key(id string) (*ecdsa.PublicKey, error) {
	var found struct {
		Keys []struct {
			Kid, X, Y string
			ExpiredAt *int64 `json:"expired_at"`
		}
	}
	if err := send("GET", e.URL+"/_tartan/webhooks/keys", nil, nil, &found, 0); err != nil {
		return nil, err
	}
	for _, key := range found.Keys {
		if key.Kid != id {
			continue
		}
		if key.ExpiredAt != nil {
			return nil, fmt.Errorf("the key %q has expired", id)
		}
		x, errX := base64.RawURLEncoding.DecodeString(key.X)
		y, errY := base64.RawURLEncoding.DecodeString(key.Y)
		if errX != nil || errY != nil {
			return nil, fmt.Errorf("the key %q is malformed", id)
		}
		return &ecdsa.PublicKey{Curve: elliptic.P256(), X: new(big.Int).SetBytes(x), Y: new(big.Int).SetBytes(y)}, nil
	}
	return nil, fmt.Errorf("the key %q is unknown", id)
}

func decodePart(part string, value any) error {
	text, err := base64.RawURLEncoding.DecodeString(part)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, value)
}

// --- The process ---

// Ends the Sandbox when standard input closes, which the system does when this process ends for any reason, SIGKILL included.
// A shell of its own waits for that, so that nothing is left either if the system kills this shell or the Sandbox.
const watch = `
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
exec >/dev/null 2>&1
{
  read -r _ <&3
  kill "$child"
  tries=0
  while kill -0 "$child" && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
  kill -KILL "$child"
} &
watch=$!
exec 3<&-
wait "$child"
status=$?
kill -KILL "$watch"
exit "$status"
`

type process struct {
	url     string
	log     tail
	command *exec.Cmd
	input   io.Closer
	ended   chan struct{}
	once    sync.Once
}

// FindExecutable returns the path of tartan: TARTAN_BINARY, otherwise the first one on PATH.
func FindExecutable() (string, error) {
	if named := os.Getenv("TARTAN_BINARY"); named != "" {
		if _, err := exec.LookPath(named); err != nil {
			return "", fmt.Errorf("TARTAN_BINARY is %q, which is not an executable file", named)
		}
		return filepath.Abs(named)
	}
	if found, err := exec.LookPath("tartan"); err == nil {
		return filepath.Abs(found)
	}
	return "", errors.New("the tartan executable was not found; set TARTAN_BINARY to its path, or put tartan on PATH")
}

func launch(options Options) (*process, error) {
	binary := options.Binary
	if binary == "" {
		found, err := FindExecutable()
		if err != nil {
			return nil, err
		}
		binary = found
	}
	arguments := []string{"-c", watch, "sh", binary, "sandbox", "--port", "0", "--json"}
	if options.Seed != 0 {
		arguments = append(arguments, "--seed", strconv.Itoa(options.Seed))
	}
	if options.Now != "" {
		arguments = append(arguments, "--now", options.Now)
	}
	started := &process{command: exec.Command("/bin/sh", append(arguments, options.Arguments...)...), ended: make(chan struct{})}
	started.command.Dir = "/"
	started.command.Env = cleanEnvironment()
	started.command.Stderr = &started.log
	// Its own process group: Ctrl-C reaches the tests, which may still need the Sandbox to clean up.
	started.command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	input, err := started.command.StdinPipe()
	if err != nil {
		return nil, err
	}
	started.input = input
	output, err := started.command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := started.command.Start(); err != nil {
		return nil, fmt.Errorf("the Sandbox could not be started: %w", err)
	}
	announced := make(chan string, 1)
	go func() {
		for lines := bufio.NewScanner(output); lines.Scan(); {
			var line struct{ URL string }
			if json.Unmarshal(lines.Bytes(), &line) == nil && line.URL != "" {
				announced <- strings.TrimSuffix(line.URL, "/")
				break
			}
		}
		close(announced)
		_, _ = io.Copy(io.Discard, output)
		_ = started.command.Wait()
		close(started.ended)
	}()
	limit := options.StartTimeout
	if limit == 0 {
		limit = 30 * time.Second
	}
	problem := "the Sandbox ended before it reported its address"
	select {
	case started.url = <-announced:
	case <-time.After(limit):
		problem = fmt.Sprintf("the Sandbox did not report its address within %v", limit)
	}
	if started.url == "" {
		started.stop()
		return nil, fmt.Errorf("%s\n%s", problem, started.log.String())
	}
	return started, nil
}

func (p *process) stop() {
	p.once.Do(func() {
		_ = p.input.Close()
		select {
		case <-p.ended:
		case <-time.After(10 * time.Second):
			_ = syscall.Kill(-p.command.Process.Pid, syscall.SIGKILL)
			<-p.ended
		}
	})
}

// cleanEnvironment leaves out settings of Tartan that are meant for a service of the developer.
func cleanEnvironment() []string {
	kept := []string{"XDG_CONFIG_HOME=/nonexistent"}
	for _, pair := range os.Environ() {
		if !strings.HasPrefix(pair, "TARTAN_") && !strings.HasPrefix(pair, "PLAID_") && !strings.HasPrefix(pair, "XDG_") {
			kept = append(kept, pair)
		}
	}
	return kept
}

// tail keeps the end of what is written to it.
type tail struct {
	mutex sync.Mutex
	text  []byte
}

func (t *tail) Write(part []byte) (int, error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.text = append(t.text, part...)
	if excess := len(t.text) - 16_384; excess > 0 {
		t.text = t.text[excess:]
	}
	return len(part), nil
}

func (t *tail) String() string {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	return string(t.text)
}

// --- Requests ---

var client = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}

// send sends one request and decodes the response, or copies it if response is a *[]byte.
func send(method, address string, headers map[string]string, body JSON, response any, timeout time.Duration) error {
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		content = bytes.NewReader(text)
	}
	request, err := http.NewRequest(method, address, content)
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	if timeout == 0 {
		timeout = 30 * time.Second
	}
	limited := *client
	limited.Timeout = timeout
	received, err := limited.Do(request)
	var failure *url.Error
	if errors.As(err, &failure) && failure.Timeout() {
		return fmt.Errorf("%w: %s: no response within %v", ErrTimeout, request.URL.Path, timeout)
	}
	if err != nil {
		return err
	}
	defer received.Body.Close()
	text, err := io.ReadAll(received.Body)
	if err != nil {
		return err
	}
	if received.StatusCode != http.StatusOK {
		failure := &Error{}
		_ = json.Unmarshal(text, failure)
		failure.Path, failure.Status = request.URL.Path, received.StatusCode
		return failure
	}
	switch target := response.(type) {
	case nil:
		return nil
	case *[]byte:
		*target = text
		return nil
	default:
		if err := json.Unmarshal(text, target); err != nil {
			return fmt.Errorf("%s: %w", request.URL.Path, err)
		}
		return nil
	}
}

func custom(configuration JSON) string {
	text, err := json.Marshal(configuration)
	if err != nil {
		panic(err)
	}
	return string(text)
}

// compact leaves out empty strings and zeros.
func compact(object JSON) JSON {
	for name, value := range object {
		if value == "" || value == 0 {
			delete(object, name)
		}
	}
	return object
}

func merged(object, others JSON) JSON {
	result := JSON{}
	for _, part := range []JSON{object, others} {
		for name, value := range part {
			result[name] = value
		}
	}
	return result
}

func random(bytes int) string {
	text := make([]byte, bytes)
	if _, err := rand.Read(text); err != nil {
		panic(err)
	}
	return hex.EncodeToString(text)
}
