// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidTypes

struct EchoResponse: PlaidResponse {
    var value: String
    var raw: RawJSON = .empty
    private static let keys = JSONKeyTable("value")

    init(json: inout JSONReader) {
        var value: String?
        if json.beginObject() {
            var cursor = JSONKeyCursor(Self.keys)
            while let key = json.nextKey(&cursor) {
                if key == 0 { value = json.decode() } else { json.skipValue() }
            }
        }
        self.value = value ?? json.missing("EchoResponse.value")
    }
}

struct ReadEcho: PlaidRequest {
    typealias Response = EchoResponse
    static let path: StaticString = "/accounts/get"
    static let kind = PlaidOperationKind.read
    var accessToken: AccessToken
    var accessTokenForBudget: AccessToken? { accessToken }
    func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

struct WriteEcho: PlaidRequest {
    typealias Response = EchoResponse
    static let path: StaticString = "/item/remove"
    static let kind = PlaidOperationKind.write
    func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.endObject()
    }
}
