// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Documents that show an income: their names are all that leaves the browser, and what they say is sample data.

extension LinkSession {
    /// Shows the pane for documents.
    mutating func offerUploads(_ input: LinkInput) {
        institutionID = nil
        show(.documents, input)
        record("SUBMIT_DOCUMENTS", at: input.now, request: input.requestID)
    }

    /// Takes the documents that the user chose, or the sample.
    mutating func upload(_ input: LinkInput) -> Effect {
        guard input.action == "sample" || input.list("documents").contains(where: { !$0.trimmed.isEmpty }) else {
            record("SUBMIT_DOCUMENTS_ERROR", at: input.now, request: input.requestID)
            fail(.documented(code: "INCOME_VERIFICATION_UPLOAD_ERROR") ?? .internalServerError, input, on: .documents)
            return .none
        }
        isUploading = true
        record("SUBMIT_DOCUMENTS_SUCCESS", at: input.now, request: input.requestID)
        return .connect
    }

    var uploadPane: LinkPane {
        let words = LinkWords(rules.language)
        return LinkPane(
            name: "documents", title: words(.uploadTitle), text: [words(.uploadText, ["app": rules.clientName])],
            notice: problem == nil ? ("", "") : ("error", words(.uploadNeeded)), code: problem?.code ?? "",
            fields: [.init(kind: "file", name: "documents", label: words(.uploadLabel), hint: words(.uploadHint))],
            buttons: [
                .init(action: "submit", label: words(.uploadButton)),
                .init(action: "sample", label: words(.uploadSample), kind: "secondary"),
            ], isBackOffered: true)
    }
}

extension LinkWords.Phrase {
    static let useDocuments = Phrase("Upload documents instead", "Subir documentos", "Envoyer des documents")
    static let uploadTitle = Phrase("Upload your documents", "Suba sus documentos", "Envoyez vos documents")
    static let uploadText = Phrase(
        "{app} may read the pay stubs, W-2s and bank statements that you choose.",
        "{app} podrá leer las nóminas, los formularios W-2 y los extractos que elija.",
        "{app} pourra lire les bulletins de paie, les formulaires W-2 et les relevés que vous choisissez.")
    static let uploadLabel = Phrase("Your documents", "Sus documentos", "Vos documents")
    static let uploadHint = Phrase(
        "In this sandbox any file stands for sample documents. Its content stays on this device.",
        "En este entorno cualquier archivo equivale a documentos de muestra. Su contenido no sale de este dispositivo.",
        "Dans ce bac à sable, tout fichier vaut des documents d’exemple. Son contenu reste sur cet appareil.")
    static let uploadButton = Phrase("Upload", "Subir", "Envoyer")
    static let uploadSample = Phrase(
        "Use sample documents", "Usar documentos de muestra", "Utiliser des documents d’exemple")
    static let uploadNeeded = Phrase(
        "Choose at least one document.", "Elija al menos un documento.", "Choisissez au moins un document.")
    static let uploadedTitle = Phrase(
        "Your documents were received", "Hemos recibido sus documentos", "Vos documents ont été reçus")
}
