import FoundationEssentials
import HTTPTypes
import PlaidJSON
import PlaidTypes

/// Files of the page at `/connect`; the executable carries them.
enum ConnectAsset {}

extension Service {
    /// `GET /connect`: a page where a user connects a bank.
    ///
    /// The user's session token comes in the part of the address after `#`, which no browser sends to a server.
    var connectPage: Reply {
        .html(String(describing: ConnectAsset.pageHtml), contentSecurityPolicy: connectPolicy)
    }

    /// `GET /connect/settings`: what the element `<tartan-connect>` has to know.
    var connectSettings: Reply {
        .json(["link_script": .string(link.scriptURL), "language": .string(link.language)])
    }

    /// `GET /connect/session`: to whom a bank would be connected, for the page to ask before it opens Link.
    ///
    /// An address with somebody else's session would otherwise connect its reader's bank to that somebody.
    func connectSession(_ call: Call) throws -> Reply {
        .json([
            "user": .string(try call.user.rawValue), "name": .text(call.caller?.name),
            "application": .string(link.clientName),
        ])
    }

    private var connectPolicy: String {
        let home = linkOrigin
        return
            "default-src 'none'; script-src 'self' \(home); style-src 'self'; connect-src 'self'; frame-src \(home); "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    }

    /// The origin of the script that defines Link.
    private var linkOrigin: String {
        let parts = link.scriptURL.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, !parts[2].isEmpty,
            parts[2].utf8.allSatisfy({ byte in byte > 32 && byte < 127 && byte != 59 && byte != 44 && byte != 39 })
        else { return "'none'" }
        return "\(parts[0])//\(parts[2])"
    }
}

extension Reply {
    /// A file that a page loads.
    static func asset(_ text: StaticString, type: String) -> Reply {
        Reply(status: .ok, contentType: type, bytes: Array(String(describing: text).utf8), headers: [:])
    }
}
