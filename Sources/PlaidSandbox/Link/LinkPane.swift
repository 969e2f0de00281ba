// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// One pane as the browser shows it: data only, already in the user's language.
struct LinkPane: Sendable {
    struct Option: Sendable {
        var value: String
        var label: String
        var detail = ""
        var isChecked = false
    }

    struct Field: Sendable {
        /// `text`, `password`, `search`, `file`, `one` of the options, or `many` of them.
        var kind: String
        var name: String
        var label: String
        var value = ""
        var hint = ""
        var autocomplete = "off"
        var inputMode = "text"
        var options: [Option] = []
        /// The labels of the button that chooses all options or none; without one there is no such button.
        var choosesAll: (all: String, none: String)?
    }

    struct Button: Sendable {
        var action: String
        var label: String
        /// `primary`, `secondary` or `quiet`.
        var kind = "primary"
    }

    var name: String
    var title: String
    var text: [String] = []
    /// `error`, `warning` or empty, and what to say.
    var notice = (kind: "", text: "")
    var code = ""
    var fields: [Field] = []
    /// Banks to choose from.
    var list: [Option]?
    var status = ""
    var buttons: [Button] = []
    var isBackOffered = false
    /// Where the bank's own page is, for the button that opens it.
    var bankURL = ""
    var isWaiting = false
    /// Whether the pane shows a check mark: something was connected.
    var isDone = false

    func json(_ words: LinkWords) -> JSONValue {
        [
            "name": .string(name), "title": .string(title), "text": .strings(text),
            "notice": ["kind": .string(notice.kind), "text": .string(notice.text)], "code": .string(code),
            "fields": .array(fields.map(\.json)), "list": list.map { .array($0.map(\.json)) } ?? .null,
            "status": .string(status), "bank_url": .string(bankURL), "waiting": .bool(isWaiting),
            "finished": .bool(isDone),
            "buttons": .array(
                buttons.map {
                    ["action": .string($0.action), "label": .string($0.label), "kind": .string($0.kind)]
                }),
            "back": .bool(isBackOffered), "language": .string(words.language),
            "words": [
                "sandbox": .string(words(.sandbox)), "close": .string(words(.close)), "back": .string(words(.back)),
                "leave": .string(words(.leave)), "stay": .string(words(.stay)),
                "leave_title": .string(words(.leaveTitle)), "leave_text": .string(words(.leaveText)),
                "needed": .string(words(needed)),
            ],
        ]
    }

    /// What is said when a choice was to be made and was not.
    private var needed: LinkWords.Phrase {
        switch name {
        case "accounts": .accountsNeeded
        case "documents": .uploadNeeded
        case "recaptcha": .recaptchaNeeded
        default: .choiceNeeded
        }
    }
}

extension LinkPane.Option {
    var json: JSONValue {
        [
            "value": .string(value), "label": .string(label), "detail": .string(detail), "checked": .bool(isChecked),
        ]
    }
}

extension LinkPane.Field {
    var json: JSONValue {
        [
            "kind": .string(kind), "name": .string(name), "label": .string(label), "value": .string(value),
            "hint": .string(hint), "autocomplete": .string(autocomplete), "inputmode": .string(inputMode),
            "options": .array(options.map(\.json)),
            "choose_all": choosesAll.map { ["all": .string($0.all), "none": .string($0.none)] } ?? .null,
        ]
    }
}
