// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import PlaidJSON
import PlaidTypes

/// Files of the page at `/connect`, embedded in the executable.
enum ConnectAsset {}

extension Service {
    /// `GET /connect`: a page where a user connects a bank.
    ///
    /// The user's session token is in the URL's fragment, which browsers do not send to servers.
    var connectPage: Reply {
        .html(String(describing: ConnectAsset.pageHtml), contentSecurityPolicy: connectPolicy)
    }

    /// `GET /connect/settings`: the settings of the element `<tartan-connect>`.
    var connectSettings: Reply {
        .json(["link_script": .string(link.scriptURL), "language": .string(link.language)])
    }

    /// `GET /connect/session`: the session's user, whom the page shows before it opens Link.
    ///
    /// Otherwise, a URL with another person's session would connect the reader's bank to that person.
    func connectSession(_ call: Call) throws -> Reply {
        .json([
            "user": .string(try call.user.rawValue), "name": .optional(call.caller?.name),
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
