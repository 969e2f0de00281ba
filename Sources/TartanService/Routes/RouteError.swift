// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import HTTPTypes
import PaymentService

/// An error that a route can respond with: its code, and the status that comes with it.
package struct RouteError: Sendable, Hashable {
    package let code: ServiceError.Code
    package let status: HTTPResponse.Status

    init(_ code: ServiceError.Code, _ status: HTTPResponse.Status) {
        self.code = code
        self.status = status
    }

    static let invalidRequest = RouteError(.invalidRequest, .badRequest)
    static let bodyTooLarge = RouteError(.bodyTooLarge, .contentTooLarge)
    static let methodNotAllowed = RouteError(.methodNotAllowed, .methodNotAllowed)
    static let preconditionFailed = RouteError(.preconditionFailed, .preconditionFailed)
    static let notFound = RouteError(.notFound, .notFound)
    static let gone = RouteError(.notFound, .gone)
    static let unauthenticated = RouteError(.unauthenticated, .unauthorized)
    static let forbidden = RouteError(.forbidden, .forbidden)
    static let hostNotAllowed = RouteError(.hostNotAllowed, .forbidden)
    static let publicTokenNotTied = RouteError(.publicTokenNotTied, .forbidden)
    static let duplicateItem = RouteError(.duplicateItem, .conflict)
    static let exchangeInProgress = RouteError(.exchangeInProgress, .conflict)
    static let exchangeUnresolved = RouteError(.exchangeUnresolved, .conflict)
    static let exchangeRolledBack = RouteError(.exchangeRolledBack, .internalServerError)
    /// Plaid rejected what the caller chose.
    static let plaidRefusedMembers = RouteError(.plaidError, .badRequest)
    static let notReady = RouteError(.notReady, .conflict)
    static let removalUnproven = RouteError(.removalUnproven, .conflict)
    static let nothingToUndo = RouteError(.nothingToUndo, .conflict)
    static let costCapReached = RouteError(.costCapReached, .tooManyRequests)
    static let tooManyRequests = RouteError(.tooManyRequests, .tooManyRequests)
    static let databaseUnavailable = RouteError(.databaseUnavailable, .serviceUnavailable)
    static let idempotencyUnresolved = RouteError(.idempotencyUnresolved, .conflict)
    static let idempotency = [
        RouteError(.idempotencyKeyReused, .unprocessableContent), RouteError(.idempotencyInProgress, .conflict),
    ]
    static let internalError = RouteError(.internalError, .internalServerError)

    static let plaid = [
        RouteError(.plaidError, .badGateway), RouteError(.plaidError, .serviceUnavailable),
    ]
    static let webhookRefused = [
        RouteError(.webhookRefused, .badRequest), RouteError(.webhookRefused, .unauthorized),
        RouteError(.webhookRefused, .contentTooLarge), RouteError(.webhookRefused, .serviceUnavailable),
    ]
}

extension Route {
    /// Every error of the route: those that it declares, and those that follow from its access, body and path.
    package var errors: [RouteError] {
        var errors: [RouteError] = [.invalidRequest, .hostNotAllowed, .internalError]
        if access != .open {
            errors += [.unauthenticated, .forbidden, .tooManyRequests, .databaseUnavailable]
        }
        if path.contains("{") { errors.append(.notFound) }
        if body != nil || isWrite { errors.append(.bodyTooLarge) }
        if remembersKeys { errors += RouteError.idempotency }
        if remembersKeys, !isRepeatable { errors.append(.idempotencyUnresolved) }
        if keyUse == .permanent { errors += RouteError.permanentKey }
        if isConditional { errors.append(.preconditionFailed) }
        // Payments have a code of their own for Plaid's errors.
        if callsPlaid, !ownErrors.contains(.payment(.plaid)) { errors += RouteError.plaid }
        return errors + ownErrors
    }
}
