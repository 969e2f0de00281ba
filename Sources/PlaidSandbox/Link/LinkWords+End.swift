// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The words of the panes from the accounts on.

extension LinkWords.Phrase {
    static let accountsTitle = Phrase("Choose accounts", "Elija cuentas", "Choisissez des comptes")
    static let accountTitle = Phrase("Choose an account", "Elija una cuenta", "Choisissez un compte")
    static let accountsText = Phrase(
        "{app} may read the accounts that you choose at {bank}.", "{app} podrá leer las cuentas que elija en {bank}.",
        "{app} pourra lire les comptes que vous choisissez chez {bank}.")
    static let accountsLabel = Phrase("Your accounts", "Sus cuentas", "Vos comptes")
    static let chooseAll = Phrase("Select all", "Seleccionar todas", "Tout sélectionner")
    static let chooseNone = Phrase("Deselect all", "Deseleccionar todas", "Tout désélectionner")
    static let accountsNeeded = Phrase(
        "Choose at least one account.", "Elija al menos una cuenta.", "Choisissez au moins un compte.")

    static let duplicateTitle = Phrase(
        "This account is connected already", "Esta cuenta ya está conectada", "Ce compte est déjà relié")
    static let duplicateText = Phrase(
        "{app} has a connection to {bank} with the same account. A second one would count everything twice.",
        "{app} ya tiene una conexión con {bank} y la misma cuenta. Una segunda contaría todo dos veces.",
        "{app} a déjà un lien avec {bank} et ce compte. Un second compterait tout deux fois.")
    static let connectAnyway = Phrase("Connect again anyway", "Conectar de todos modos", "Relier malgré tout")

    static let numbersTitle = Phrase("Enter your account", "Introduzca su cuenta", "Saisissez votre compte")
    static let numbersText = Phrase(
        "The bank sends a small deposit with a code. Come back with the code to verify that the account is yours.",
        "El banco envía un importe pequeño con un código. Vuelva con el código para probar que la cuenta es suya.",
        "La banque envoie un petit montant avec un code. Revenez avec ce code pour prouver que le compte est à vous.")
    static let routing = Phrase("Routing number", "Número de ruta", "Numéro de routage")
    static let account = Phrase("Account number", "Número de cuenta", "Numéro de compte")
    static let holder = Phrase("Account holder’s name", "Titular de la cuenta", "Titulaire du compte")
    static let kind = Phrase("Account type", "Tipo de cuenta", "Type de compte")
    static let checking = Phrase("Checking", "Cuenta corriente", "Compte courant")
    static let savings = Phrase("Savings", "Cuenta de ahorro", "Compte d’épargne")
    static let numbersHint = Phrase(
        "In this sandbox: 110000000.", "En este entorno: 110000000.", "Dans ce bac à sable : 110000000.")
    static let accountHint = Phrase(
        "In this sandbox: 1111222233330000.", "En este entorno: 1111222233330000.",
        "Dans ce bac à sable : 1111222233330000.")
    static let numbersWrong = Phrase(
        "Check the numbers: a routing number has nine digits. The name must not be empty.",
        "Revise los números: el de ruta tiene nueve cifras. El titular no puede faltar.",
        "Vérifiez les numéros : celui de routage a neuf chiffres. Le titulaire ne peut pas manquer.")
    static let depositTitle = Phrase(
        "Enter the code of the deposit", "Introduzca el código del depósito", "Saisissez le code du dépôt")
    static let depositText = Phrase(
        "You’ll find it in your account statement, next to a deposit of one cent.",
        "Aparece en el extracto de su cuenta junto a un depósito de un centavo.",
        "Il figure sur votre relevé à côté d’un dépôt d’un centime.")
    static let depositLabel = Phrase("Three-letter code", "Código de tres letras", "Code de trois lettres")
    static let depositHint = Phrase(
        "In this sandbox: ABC.", "En este entorno: ABC.", "Dans ce bac à sable : ABC.")
    static let depositWrong = Phrase(
        "That is not the code. Three wrong codes end the verification.",
        "Ese no es el código. Tres códigos erróneos terminan la verificación.",
        "Ce n’est pas le bon code. Trois erreurs mettent fin à la vérification.")

    static let connectedTitle = Phrase("{bank} is connected", "{bank} está conectado", "{bank} est reliée")
    static let verifiedTitle = Phrase(
        "Your account is verified", "Su cuenta está verificada", "Votre compte est vérifié")
    static let pendingTitle = Phrase(
        "A deposit is on its way", "Hay un depósito en camino", "Un dépôt est en route")
    static let pendingText = Phrase(
        "Come back with the code once it has arrived.", "Vuelva con su código cuando haya llegado.",
        "Revenez avec son code à son arrivée.")
    static let connectedText = Phrase(
        "Go back to {app}: it can read your accounts now.", "Vuelva a {app}: ya puede leer sus cuentas.",
        "Retournez à {app} : vos comptes y sont lisibles.")

    static let over = Phrase("You can close this page", "Puede cerrar esta página", "Vous pouvez fermer cette page")
    static let overText = Phrase(
        "This session has ended.", "Esta visita ha terminado.", "Cette visite est terminée.")

    static let nothingConnected = Phrase(
        "Nothing was connected.", "No se ha conectado nada.", "Rien n’a été relié.")

    static let failedTitle = Phrase(
        "Something went wrong", "Algo ha salido mal", "Un problème est survenu")
    static let downTitle = Phrase(
        "{bank} cannot be reached", "No se puede acceder a {bank}", "{bank} est injoignable")
    static let downText = Phrase(
        "The bank is not responding at the moment. Try again later or choose another bank.",
        "El banco no responde en este momento. Inténtelo más tarde o elija otro banco.",
        "La banque ne répond pas pour le moment. Réessayez plus tard ou choisissez-en une autre.")
    static let unsupportedTitle = Phrase(
        "{bank} is not supported", "{bank} no es compatible", "{bank} n’est pas prise en charge")
    static let unsupportedText = Phrase(
        "This bank cannot be connected. Choose another one.", "Este banco no se puede conectar. Elija otro.",
        "Cette banque ne peut pas être reliée. Choisissez-en une autre.")
    static let lockedText = Phrase(
        "The bank has locked this login. Unlock it at the bank, then try again.",
        "El banco ha bloqueado este acceso. Desbloquéelo en el banco e inténtelo de nuevo.",
        "La banque a bloqué cet accès. Débloquez-le auprès d’elle, puis réessayez.")
    static let noAccountsText = Phrase(
        "This login has no account of a type that {app} needs.", "Este acceso no tiene ninguna cuenta que pida {app}.",
        "Cet accès n’a aucun compte que {app} demande.")
    static let refusedText = Phrase(
        "Access was not granted at the bank.", "No se concedió acceso en el banco.",
        "L’accès n’a pas été accordé par la banque.")
    static let attemptsText = Phrase(
        "Too many wrong codes: the account can no longer be verified.",
        "Demasiados códigos erróneos: la cuenta ya no se puede verificar.",
        "Trop de codes erronés : le compte ne peut plus être vérifié.")
    static let failedText = Phrase(
        "The bank refused access to {app}. Try again or choose another bank.",
        "El banco no dejó entrar a {app}. Inténtelo de nuevo o elija otro banco.",
        "La banque a refusé l’accès à {app}. Réessayez ou choisissez-en une autre.")
    static let expiredTitle = Phrase(
        "This link is no longer valid", "Este enlace ya no es válido", "Ce lien n’est plus valable")
    static let expiredText = Phrase(
        "It has expired or was already used. Go back to the application and start again.",
        "Ha caducado o ya se usó. Vuelva a la aplicación y empiece de nuevo.",
        "Il a expiré ou a déjà servi. Retournez à l’application et recommencez.")
}
