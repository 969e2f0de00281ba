// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension LinkSession {
    private var words: LinkWords { LinkWords(rules.language) }

    private var names: [String: String] {
        [
            "app": rules.clientName,
            "bank": institution?.name ?? updatedInstitution.flatMap(rules.institutions.named)?.name ?? "",
        ]
    }

    private func say(_ phrase: LinkWords.Phrase) -> String { words(phrase, names) }

    /// What is shown now.
    var pane: LinkPane {
        switch stage {
        case .consent: consentPane
        case .phone: isLayer ? layerPane : phonePane
        case .saved: savedPane
        case .search: searchPane
        case .degraded:
            LinkPane(
                name: "degraded", title: say(.degradedTitle), notice: ("warning", say(.degradedText)),
                buttons: [
                    .init(action: "continue", label: say(.goOn)),
                    .init(action: "back", label: say(.otherBank), kind: "secondary"),
                ], isBackOffered: true)
        case .credentials: credentialsPane
        case .login: loginPane
        case .oauth: oauthPane
        case .numbers: numbersPane
        case .code:
            LinkPane(
                name: "code", title: say(.depositTitle), text: [say(.depositText)],
                notice: problem == nil ? ("", "") : ("error", say(.depositWrong)),
                fields: [.init(kind: "text", name: "code", label: say(.depositLabel), hint: say(.depositHint))],
                buttons: [.init(action: "submit", label: say(.submit))])
        case .documents: uploadPane
        case .accounts: accountsPane
        case .duplicate:
            LinkPane(
                name: "duplicate", title: say(.duplicateTitle), notice: ("warning", say(.duplicateText)),
                buttons: [
                    .init(action: "back", label: say(.otherBank)),
                    .init(action: "continue", label: say(.connectAnyway), kind: "secondary"),
                ], isBackOffered: true)
        case .connected: connectedPane
        case .failed: failedPane
        case .finished, .exited: overPane
        }
    }

    private var consentPane: LinkPane {
        let title = updatedInstitution == nil || names["bank"] == "" ? say(.consentTitle) : say(.consentRepair)
        var pane = LinkPane(
            name: "consent", title: title, text: [say(.consentShare), say(.consentSecret), say(.consentStop)],
            buttons: [.init(action: "continue", label: say(.goOn))])
        if offersPhone { pane.buttons.append(.init(action: "phone", label: say(.usePhone), kind: "quiet")) }
        return pane
    }

    private var searchPane: LinkPane {
        let found = rules.institutions(matching: query)
        var pane = LinkPane(
            name: "search", title: say(.searchTitle),
            fields: [.init(kind: "search", name: "query", label: say(.searchLabel), value: query)],
            list: found.map {
                LinkPane.Option(
                    value: $0.id, label: $0.name, detail: $0.usesOAuth ? "OAuth · \($0.country)" : $0.country)
            }, isBackOffered: true)
        pane.status =
            found.isEmpty
            ? say(.searchNone)
            : found.count == 1 ? say(.searchOne) : words(.searchCount, ["count": String(found.count)])
        if rules.manual != nil {
            pane.buttons = [.init(action: "numbers", label: say(.useNumbers), kind: "secondary")]
        }
        if rules.uploads != nil {
            pane.buttons.append(.init(action: "documents", label: say(.useDocuments), kind: "secondary"))
        }
        return pane
    }

    private var credentialsPane: LinkPane {
        LinkPane(
            name: "credentials", title: say(.credentialsTitle),
            notice: problem == nil ? ("", "") : ("error", say(.wrongCredentials)), code: problem?.code ?? "",
            fields: [
                .init(
                    kind: "text", name: "username", label: say(.username), value: username ?? "",
                    hint: say(.credentialsHint)),
                .init(kind: "password", name: "password", label: say(.password)),
            ], buttons: [.init(action: "submit", label: say(.submit))], isBackOffered: true)
    }

    private var loginPane: LinkPane {
        let wrong = problem == nil ? ("", "") : ("error", say(.wrongAnswer))
        var pane = LinkPane(
            name: "mfa", title: say(.questionsTitle), notice: wrong, code: problem?.code ?? "",
            buttons: [.init(action: "submit", label: say(.submit))], isBackOffered: true)
        switch challenge {
        case .recaptcha:
            pane.name = "recaptcha"
            pane.title = say(.recaptchaTitle)
            pane.text = [say(.recaptchaText)]
            pane.fields = [
                .init(
                    kind: "many", name: "answer", label: say(.recaptchaTitle),
                    options: [.init(value: "yes", label: say(.recaptchaBox))])
            ]
        case .device(let devices):
            pane.title = say(.deviceTitle)
            pane.fields = [
                .init(
                    kind: "one", name: "answer", label: say(.deviceLabel),
                    options: devices.enumerated().map {
                        .init(value: String($0.offset), label: $0.element, isChecked: $0.offset == 0)
                    })
            ]
        case .code(let device):
            pane.title = say(.codeTitle)
            pane.text = [words(.codeSent, ["device": device])]
            pane.fields = [
                .init(
                    kind: "text", name: "answer", label: say(.code), hint: say(.codeHint),
                    autocomplete: "one-time-code", inputMode: "numeric")
            ]
        case .questions(let questions):
            pane.fields = questions.enumerated().map {
                .init(kind: "text", name: "answer_\($0.offset)", label: $0.element)
            }
        case .selections(let selections):
            pane.fields = selections.enumerated().map { index, selection in
                .init(
                    kind: "one", name: "answer_\(index)", label: selection.question,
                    options: selection.answers.map { .init(value: $0, label: $0) })
            }
        case nil: break
        }
        return pane
    }

    private var oauthPane: LinkPane {
        let isOpen = oauth?.state == .open
        return LinkPane(
            name: "oauth", title: isOpen ? say(.oauthWaiting) : say(.oauthTitle), text: [say(.oauthText)],
            buttons: [
                .init(
                    action: "open", label: isOpen ? say(.oauthAgain) : say(.oauthButton),
                    kind: isOpen ? "secondary" : "primary")
            ], isBackOffered: true, isWaiting: isOpen)
    }

    private var numbersPane: LinkPane {
        LinkPane(
            name: "numbers", title: say(.numbersTitle), text: [say(.numbersText)],
            notice: problem == nil ? ("", "") : ("error", say(.numbersWrong)),
            fields: [
                .init(
                    kind: "text", name: "routing", label: say(.routing), hint: say(.numbersHint), inputMode: "numeric"),
                .init(
                    kind: "text", name: "account", label: say(.account), hint: say(.accountHint), inputMode: "numeric"),
                .init(kind: "text", name: "name", label: say(.holder), autocomplete: "name"),
                .init(
                    kind: "one", name: "kind", label: say(.kind),
                    options: [
                        .init(value: "checking", label: say(.checking), isChecked: true),
                        .init(value: "savings", label: say(.savings)),
                    ]),
            ], buttons: [.init(action: "submit", label: say(.submit))], isBackOffered: true)
    }

    private var accountsPane: LinkPane {
        LinkPane(
            name: "accounts", title: say(rules.isSingle ? .accountTitle : .accountsTitle), text: [say(.accountsText)],
            fields: [
                .init(
                    kind: rules.isSingle ? "one" : "many", name: "accounts", label: say(.accountsLabel),
                    options: accounts.map {
                        .init(
                            value: String($0.index), label: $0.name,
                            detail: "\(AccountSubtypeName.display($0.subtype)) ···· \($0.mask)", isChecked: $0.isChosen)
                    },
                    choosesAll: rules.isSingle || accounts.count < 2 ? nil : (say(.chooseAll), say(.chooseNone)))
            ], buttons: [.init(action: "submit", label: say(.goOn))], isBackOffered: !rules.isUpdate)
    }

    private var connectedPane: LinkPane {
        let statuses = results.last?.accounts.arrayValue?.compactMap { $0["verification_status"]?.stringValue } ?? []
        var pane = LinkPane(
            name: "connected", title: say(.connectedTitle), text: [say(.connectedText)],
            buttons: [.init(action: "finish", label: say(.finish))], isDone: true)
        if statuses.contains("pending_manual_verification") {
            pane.title = say(.pendingTitle)
            pane.text = [say(.pendingText)]
        } else if isUploading == true {
            pane.title = say(.uploadedTitle)
        } else if isVerification || institution == nil {
            pane.title = say(.verifiedTitle)
        }
        if rules.isMultiItem {
            pane.buttons.append(.init(action: "another", label: say(.another), kind: "secondary"))
        }
        return pane
    }

    /// What is shown where no application takes the page's place: what came of the visit.
    private var overPane: LinkPane {
        var pane = LinkPane(name: "over", title: say(.over), text: [say(.nothingConnected)])
        guard stage == .finished else { return pane }
        pane.isDone = true
        pane.text = results.map { result in
            if result.documents != nil { return say(.uploadedTitle) }
            let bank = result.institution["name"]?.stringValue ?? ""
            guard !bank.isEmpty else { return say(.verifiedTitle) }
            let names = result.accounts.arrayValue?.compactMap { account in
                account["name"]?.stringValue.map { name in
                    account["mask"]?.stringValue.map { "\(name) ···· \($0)" } ?? name
                }
            }
            let title = words(.connectedTitle, ["bank": bank])
            return names.map { $0.isEmpty ? title : "\(title): \($0.joined(separator: ", "))" } ?? title
        }
        if pane.text.isEmpty { pane.text = [say(.overText)] }
        return pane
    }

    /// The failures after which the same bank would only answer the same.
    private static let finalFailures: Set<String> = [
        "INSTITUTION_NO_LONGER_SUPPORTED", "UNAUTHORIZED_INSTITUTION", "PRODUCTS_NOT_SUPPORTED",
        "TOO_MANY_VERIFICATION_ATTEMPTS", "INVALID_LINK_TOKEN",
    ]

    /// A way on for every failure that has one: the same bank, another bank, or the beginning.
    private var failedButtons: [LinkPane.Button] {
        let isRetried = institution != nil && !Self.finalFailures.contains(problem?.code ?? "")
        var buttons: [LinkPane.Button] = isRetried ? [.init(action: "retry", label: say(.tryAgain))] : []
        if !rules.isUpdate, rules.institutionID == nil {
            buttons.append(
                .init(action: "back", label: say(.otherBank), kind: buttons.isEmpty ? "primary" : "secondary"))
        } else if buttons.isEmpty {
            buttons = [.init(action: "back", label: say(.back))]
        }
        return buttons
    }

    private var failedPane: LinkPane {
        var pane = LinkPane(
            name: "failed", title: say(.failedTitle), notice: ("error", say(.failedText)), code: problem?.code ?? "",
            buttons: failedButtons)
        switch problem?.code {
        case "INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING", "INSTITUTION_NOT_AVAILABLE":
            pane.title = say(.downTitle)
            pane.notice.text = say(.downText)
        case "INSTITUTION_NO_LONGER_SUPPORTED", "UNAUTHORIZED_INSTITUTION", "PRODUCTS_NOT_SUPPORTED":
            pane.title = say(.unsupportedTitle)
            pane.notice.text = say(.unsupportedText)
        case "ITEM_LOCKED": pane.notice.text = say(.lockedText)
        case "NO_ACCOUNTS", "NO_AUTH_ACCOUNTS": pane.notice.text = say(.noAccountsText)
        case "ACCESS_NOT_GRANTED", "INSUFFICIENT_CREDENTIALS": pane.notice.text = say(.refusedText)
        case "TOO_MANY_VERIFICATION_ATTEMPTS":
            pane.notice.text = say(.attemptsText)
            pane.buttons = []
        case "INVALID_LINK_TOKEN": return Self.invalidPane(rules.language)
        default: break
        }
        return pane
    }

    /// What a link token that is not, or no longer, valid shows.
    static func invalidPane(_ language: String) -> LinkPane {
        let words = LinkWords(language)
        return LinkPane(
            name: "failed", title: words(.expiredTitle), notice: ("error", words(.expiredText)),
            code: "INVALID_LINK_TOKEN")
    }
}
