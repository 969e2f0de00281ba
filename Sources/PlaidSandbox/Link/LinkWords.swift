// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What Link says, in the language of its link token; other languages than these get English.
struct LinkWords: Sendable {
    /// One text in each language.
    struct Phrase: Sendable {
        let english: String
        let spanish: String
        let french: String

        init(_ english: String, _ spanish: String, _ french: String) {
            self.english = english
            self.spanish = spanish
            self.french = french
        }
    }

    let language: String

    init(_ language: String) { self.language = ["es", "fr"].contains(language) ? language : "en" }

    /// The text, with `{app}`, `{bank}` and `{count}` filled in.
    func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        let text =
            switch language {
            case "es": phrase.spanish
            case "fr": phrase.french
            default: phrase.english
            }
        guard !values.isEmpty else { return text }
        // Filled in one pass: a value that looks like a place is not one.
        var filled = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            filled += rest[..<start]
            let name = String(rest[rest.index(after: start)..<end])
            filled += values[name] ?? String(rest[start...end])
            rest = rest[rest.index(after: end)...]
        }
        return filled + rest
    }
}

extension LinkWords.Phrase {
    typealias Phrase = LinkWords.Phrase

    static let sandbox = Phrase(
        "Sandbox: no real bank, no real money", "Entorno de pruebas: ni bancos ni dinero reales",
        "Bac à sable : ni vraie banque, ni argent réel")
    static let close = Phrase("Close", "Cerrar", "Fermer")
    static let back = Phrase("Back", "Atrás", "Retour")
    static let goOn = Phrase("Continue", "Continuar", "Continuer")
    static let submit = Phrase("Submit", "Enviar", "Envoyer")
    static let finish = Phrase("Finish", "Terminar", "Terminer")
    static let another = Phrase("Add another bank", "Añadir otro banco", "Ajouter une autre banque")
    static let otherBank = Phrase("Choose another bank", "Elegir otro banco", "Choisir une autre banque")
    static let tryAgain = Phrase("Try again", "Volver a intentarlo", "Réessayer")
    static let leave = Phrase("Leave", "Salir", "Quitter")
    static let stay = Phrase("Stay", "Quedarse", "Rester")
    static let leaveTitle = Phrase("Leave without finishing?", "¿Salir sin terminar?", "Quitter sans terminer ?")
    static let leaveText = Phrase(
        "Nothing is connected until you finish.", "No se conecta nada hasta que termine.",
        "Rien n’est relié tant que vous n’avez pas terminé.")

    static let consentTitle = Phrase(
        "Connect your bank to {app}", "Conecte su banco con {app}", "Reliez votre banque à {app}")
    static let consentRepair = Phrase(
        "Repair your connection to {bank}", "Repare su conexión con {bank}", "Rétablissez votre lien avec {bank}")
    static let consentShare = Phrase(
        "You choose a bank and which of its accounts {app} may read.",
        "Usted elige un banco y qué cuentas puede leer {app}.",
        "Vous choisissez une banque et les comptes que {app} peut lire.")
    static let consentSecret = Phrase(
        "What you type here stays in this sandbox. Never use the password of a real bank.",
        "Lo que escriba aquí no sale de este entorno. No use nunca la contraseña de un banco real.",
        "Ce que vous saisissez ici reste dans ce bac à sable. N’utilisez jamais le mot de passe d’une vraie banque.")
    static let consentStop = Phrase(
        "You can stop at any time.", "Puede parar en cualquier momento.", "Vous pouvez arrêter à tout moment.")

    static let searchTitle = Phrase("Choose your bank", "Elija su banco", "Choisissez votre banque")
    static let searchLabel = Phrase("Search for your bank", "Busque su banco", "Rechercher votre banque")
    static let searchNone = Phrase(
        "No bank has that name. Check the spelling or search for another.",
        "Ningún banco tiene ese nombre. Revise la ortografía o busque otro.",
        "Aucune banque ne porte ce nom. Vérifiez l’orthographe ou cherchez-en une autre.")
    static let searchCount = Phrase("{count} banks found", "{count} bancos encontrados", "{count} banques trouvées")
    static let searchOne = Phrase("1 bank found", "1 banco encontrado", "1 banque trouvée")
    static let useNumbers = Phrase(
        "Use account numbers instead", "Usar números de cuenta", "Utiliser des numéros de compte")

    static let credentialsTitle = Phrase(
        "Log in at {bank}", "Inicie sesión en {bank}", "Connectez-vous à {bank}")
    static let username = Phrase("Username", "Usuario", "Identifiant")
    static let password = Phrase("Password", "Contraseña", "Mot de passe")
    static let credentialsHint = Phrase(
        "In this sandbox: user_good and pass_good.", "En este entorno: user_good y pass_good.",
        "Dans ce bac à sable : user_good et pass_good.")
    static let wrongCredentials = Phrase(
        "The username or password is not correct. Please try again.",
        "El usuario o la contraseña no son correctos. Inténtelo de nuevo.",
        "L’identifiant ou le mot de passe est incorrect. Veuillez réessayer.")

    static let degradedTitle = Phrase(
        "{bank} may not work at the moment", "{bank} puede no funcionar ahora", "{bank} risque de ne pas fonctionner")
    static let degradedText = Phrase(
        "Connections to this bank fail more often than usual. You can try, or choose another bank.",
        "Las conexiones con este banco fallan más de lo normal. Puede intentarlo o elegir otro banco.",
        "Les connexions à cette banque échouent plus souvent que d’habitude. Essayez ou choisissez-en une autre.")

    static let deviceTitle = Phrase(
        "Where should the code be sent?", "¿Adónde enviamos el código?", "Où envoyer le code ?")
    static let deviceLabel = Phrase("Your devices", "Sus dispositivos", "Vos appareils")
    static let codeSent = Phrase("It was sent to {device}.", "Se envió a {device}.", "Il a été envoyé à {device}.")
    static let codeTitle = Phrase("Enter the code", "Introduzca el código", "Saisissez le code")
    static let code = Phrase("Code", "Código", "Code")
    static let codeHint = Phrase(
        "In this sandbox the code is 1234.", "En este entorno el código es 1234.",
        "Dans ce bac à sable, le code est 1234.")
    static let questionsTitle = Phrase(
        "{bank} has a question", "{bank} tiene una pregunta", "{bank} a une question")
    static let wrongAnswer = Phrase(
        "That is not the right answer. Please try again.", "La respuesta no es correcta. Inténtelo de nuevo.",
        "La réponse n’est pas correcte. Veuillez réessayer.")
    static let recaptchaTitle = Phrase(
        "Show that you are a person", "Demuestre que es una persona",
        "Montrez que vous êtes une personne")
    static let recaptchaText = Phrase(
        "This replaces a challenge that the bank may show.",
        "Esto sustituye a una prueba que el banco puede pedir.",
        "Ceci remplace une épreuve que la banque peut demander.")
    static let recaptchaNeeded = Phrase(
        "Check the box to continue.", "Marque la casilla para continuar.", "Cochez la case pour continuer.")
    static let choiceNeeded = Phrase(
        "Choose one to continue.", "Elija una opción para continuar.", "Choisissez une option pour continuer.")
    static let recaptchaBox = Phrase("I am a person", "Soy una persona", "Je suis une personne")

    static let oauthTitle = Phrase(
        "Log in on the bank’s own page", "Inicie sesión en la página del banco",
        "Connectez-vous sur la page de la banque")
    static let oauthText = Phrase(
        "{bank} opens in another window. Come back here when you are done there.",
        "{bank} se abre en otra ventana. Vuelva aquí cuando termine.",
        "{bank} s’ouvre dans une autre fenêtre. Revenez ici ensuite.")
    static let oauthButton = Phrase(
        "Continue to login", "Continuar al inicio de sesión", "Continuer vers la connexion")
    static let oauthWaiting = Phrase("Waiting for {bank}", "Esperando a {bank}", "En attente de {bank}")
    static let oauthAgain = Phrase(
        "Open the bank’s page again", "Abrir de nuevo la página del banco", "Rouvrir la page de la banque")
}
