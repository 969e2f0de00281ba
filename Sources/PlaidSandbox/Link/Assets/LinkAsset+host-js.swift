// From web/link/host.js by scripts/embed. Do not edit.

extension LinkAsset {
    static let hostJs: StaticString = #"""
        // The page that opened Link. Messages are sent to its origin only, and accepted from it only.

        export class Host {
          constructor(query, hosted) {
            this.origin = query.get("origin");
            this.prefix = `plaid_link-${query.get("uniqueId")}::`;
            this.isAlone = hosted !== null || window.parent === window;
          }

          say(message) {
            if (this.isAlone || !this.origin || this.origin === "*") return;
            window.parent.postMessage(JSON.stringify({ ...message, action: this.prefix + message.action }), this.origin);
          }

          event(eventName, metadata) {
            this.say({ action: "event", eventName, metadata });
          }

          done(result) {
            if (result.kind === "connected") {
              this.say({ action: "connected", metadata: { ...result.metadata, public_token: result.public_token } });
            } else {
              this.say({ action: "exit", error: result.error, metadata: result.metadata });
            }
          }

          listen(handlers) {
            if (this.isAlone) return;
            window.addEventListener("message", (event) => {
              if (event.source !== window.parent || event.origin !== this.origin || typeof event.data !== "string") return;
              let message;
              try {
                message = JSON.parse(event.data);
              } catch {
                return;
              }
              const name = String(message.action || "").replace(/^plaid_link::/, "");
              if (Object.hasOwn(handlers, name)) handlers[name](message);
            });
            this.say({ action: "ready" });
          }
        }

        """#
}
