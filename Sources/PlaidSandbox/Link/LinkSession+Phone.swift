// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The phone number by which a user is known again, and its code.

extension LinkSession {
    /// The code of every phone number.
    static let phoneCode = "123456"

    mutating func skipPhone(_ input: LinkInput) -> Effect {
        if offersPhone { record("SKIP_SUBMIT_PHONE", at: input.now, request: input.requestID) }
        return start(input)
    }

    /// Takes the number first and then the code that was sent to it.
    mutating func submitPhone(_ input: LinkInput) -> Effect {
        guard phone != nil else {
            let number = input.text("phone").trimmed.clipped(bytes: 40)
            let digits = number.utf8.filter { (0x30...0x39).contains($0) }.count
            guard (10...15).contains(digits) else {
                fail(.documented(code: "INVALID_PHONE_NUMBER") ?? .internalServerError, input, on: .phone)
                return .none
            }
            phone = number
            // In this order, as recorded.
            record("VERIFY_PHONE", at: input.now, request: input.requestID)
            if let bank = onlyBank { recordSelection(of: bank, input) }
            record("SUBMIT_PHONE", at: input.now, request: input.requestID)
            show(.phone, input)
            return .none
        }
        record("SUBMIT_OTP", at: input.now, request: input.requestID)
        guard input.text("code").trimmed == Self.phoneCode else {
            fail(.documented(code: "INVALID_OTP") ?? .internalServerError, input, on: .phone)
            return .none
        }
        if let bank = onlyBank { return goToOnlyBank(bank, input) }
        isPhoneProven = true
        if offersSaved, !savedBanks.isEmpty {
            show(.saved, input)
            return .none
        }
        return start(input)
    }

    /// Whether banks that were connected before are of use in this session.
    private var offersSaved: Bool {
        !isVerification && !rules.isUpdate && rules.institutionID == nil && rules.uploads != .only
    }

    /// The bank of the test user for whom Link chooses it.
    private var onlyBank: Institution? {
        offersSaved && phone.map(Self.digits) == Self.oneBank ? savedBanks.first : nil
    }

    /// Shows the accounts of a bank that was chosen before the code was sent.
    private mutating func goToOnlyBank(_ bank: Institution, _ input: LinkInput) -> Effect {
        institutionID = bank.id
        // As recorded, this view of a known user is told of.
        show(.accounts, input)
        isPhoneProven = true
        return logInAgain()
    }

    private mutating func logInAgain() -> Effect {
        isReturning = true
        stage = .accounts
        username = "user_good"
        password = "pass_good"
        return .logIn
    }

    private mutating func recordSelection(of bank: Institution, _ input: LinkInput) {
        record(
            "SELECT_INSTITUTION", ["institution_id": bank.id, "institution_name": bank.name], at: input.now,
            request: input.requestID)
    }

    /// Test numbers of users who have connected banks before, with those banks.
    private static let saved = [
        "14155550011": ["ins_109511", "ins_109508"], "14155550012": ["ins_109511", "ins_109508"],
        "14155550013": ["ins_109511", "ins_109508"], newDevice: ["ins_109511", "ins_109508"],
        oneBank: ["ins_109511"],
    ]
    private static let newDevice = "14155550014"
    /// The user with a single bank, which Link chooses.
    private static let oneBank = "14155550015"

    /// A test number as digits with the country's, however it was typed.
    static func digits(_ phone: String) -> String {
        let digits = String(phone.filter { $0.isASCII && $0.isNumber })
        return digits.utf8.count == 10 ? "1" + digits : digits
    }

    /// The banks of the user whose number it is, as far as the application can use them.
    var savedBanks: [Institution] {
        (phone.flatMap { Self.saved[Self.digits($0)] } ?? []).compactMap(rules.institutions.named).filter(rules.admits)
    }

    /// Takes one of the banks that the user has connected before.
    mutating func selectSaved(_ input: LinkInput) -> Effect {
        guard let bank = savedBanks.first(where: { $0.id == input.text("institution_id") }) else { return .none }
        institutionID = bank.id
        recordSelection(of: bank, input)
        if phone.map(Self.digits) == Self.newDevice {
            show(.credentials, input)
            return .none
        }
        return logInAgain()
    }

    /// Goes on to all banks.
    mutating func leaveSaved(_ input: LinkInput) {
        institutionID = nil
        isReturning = nil
        show(.search, input)
    }

    var savedPane: LinkPane {
        let words = LinkWords(rules.language)
        return LinkPane(
            name: "saved", title: words(.savedTitle),
            list: savedBanks.map { LinkPane.Option(value: $0.id, label: $0.name, detail: $0.country) },
            buttons: [.init(action: "other", label: words(.savedOther), kind: "secondary")])
    }

    var phonePane: LinkPane {
        let words = LinkWords(rules.language)
        let skip = LinkPane.Button(action: "skip", label: words(.withoutPhone), kind: "quiet")
        guard let phone else {
            return LinkPane(
                name: "phone", title: words(.phoneTitle), text: [words(.phoneText)],
                notice: problem == nil ? ("", "") : ("error", words(.phoneWrong)), code: problem?.code ?? "",
                fields: [
                    .init(
                        kind: "text", name: "phone", label: words(.phoneLabel), hint: words(.phoneHint),
                        autocomplete: "tel", inputMode: "tel")
                ], buttons: [.init(action: "submit", label: words(.goOn)), skip], isBackOffered: true)
        }
        return LinkPane(
            name: "phone-code", title: words(.codeTitle), text: [words(.codeSent, ["device": phone])],
            notice: problem == nil ? ("", "") : ("error", words(.wrongAnswer)), code: problem?.code ?? "",
            fields: [
                .init(
                    kind: "text", name: "code", label: words(.code), hint: words(.phoneCodeHint),
                    autocomplete: "one-time-code", inputMode: "numeric")
            ], buttons: [.init(action: "submit", label: words(.submit)), skip], isBackOffered: true)
    }
}

extension LinkWords.Phrase {
    static let usePhone = Phrase("Use a phone number", "Usar un teléfono", "Utiliser un téléphone")
    static let withoutPhone = Phrase(
        "Continue without phone number", "Continuar sin teléfono", "Continuer sans numéro de téléphone")
    static let savedTitle = Phrase("Your saved banks", "Sus bancos guardados", "Vos banques enregistrées")
    static let savedOther = Phrase("Another bank", "Otro banco", "Une autre banque")
    static let phoneTitle = Phrase(
        "Enter your phone number", "Introduzca su teléfono", "Saisissez votre numéro de téléphone")
    static let phoneText = Phrase(
        "A code verifies that it is yours.", "Un código prueba que es suyo.", "Un code prouve qu’il est à vous.")
    static let phoneLabel = Phrase("Phone number", "Teléfono", "Numéro de téléphone")
    static let phoneHint = Phrase(
        "In this sandbox: 415 555 0010.", "En este entorno: 415 555 0010.", "Dans ce bac à sable : 415 555 0010.")
    static let phoneWrong = Phrase(
        "A phone number has ten to fifteen digits.", "Un teléfono tiene de diez a quince cifras.",
        "Un numéro de téléphone a de dix à quinze chiffres.")
    static let phoneCodeHint = Phrase(
        "In this sandbox the code is 123456.", "En este entorno el código es 123456.",
        "Dans ce bac à sable, le code est 123456.")
}
