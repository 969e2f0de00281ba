// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension ACHReturnTable {
    /// What follows from each code: `codes | who bears the amount | deadline | counted as | the account`.
    ///
    /// Whether a payment may be retried is in ``text``, for programs as well as for people.
    static let consequences = """
        R01 R09 | originator | 2 banking days | other | keep
        R02 | originator | 2 banking days | administrative | replace
        R03 R04 | originator | 2 banking days | administrative | verify
        R05 R07 R10 R51 | originator | 60 calendar days | unauthorized | block
        R06 R31 | originator | agreed | other | keep
        R08 R14 R15 | originator | 2 banking days | other | block
        R11 | originator | 60 calendar days | unauthorized | keep
        R12 R16 R20 R34 | originator | 2 banking days | other | replace
        R13 R28 | originator | next file | other | verify
        R17 R21 R22 R24 | originator | 2 banking days | other | keep
        R18 R19 R25 R26 R27 | originator | next file | other | keep
        R23 | originator | agreed | other | keep
        R29 | originator | 2 banking days | unauthorized | block
        R30 R32 R35 R36 R39 R50 | originator | 2 banking days | other | keep
        R33 R37 R53 | originator | 60 calendar days | other | keep
        R38 R52 | originator | 60 calendar days | other | block
        R40 R41 R42 R43 R44 R45 R46 R47 | nobody | 2 banking days | none | keep
        R61 R62 R63 R64 R65 R66 R67 R68 R69 R70 | receivingBank | 5 banking days | none | keep
        R71 R72 R73 R74 R75 R76 R77 | originator | 2 banking days | none | keep
        R80 R81 R82 R83 R84 R85 | originator | 2 banking days | other | keep
        """
}

/// The codes with which a bank reports that an ACH payment was booked and its data should be changed.
enum ACHChangeTable {
    static let text = """
        C01 | The account number is wrong. | developer | done | | Use the corrected number for further payments
        C02 | The routing number is wrong. | developer | done | | Use the corrected number for further payments
        C03 | The routing number and the account number are wrong. | developer | done | | Use the corrected numbers for further payments
        C04 | The name of the person or company is wrong. | developer | done | | Check the name, and use the corrected one for further payments
        C05 | The transaction code is wrong, such as checking instead of savings. | developer | done | | Use the corrected code for further payments
        C06 | The account number and the transaction code are wrong. | developer | done | | Use the corrected values for further payments
        C07 | The routing number, the account number and the transaction code are wrong. | developer | done | | Use the corrected values for further payments
        C08 | The identification of the foreign receiving bank is wrong. | developer | done | | Use the corrected identification for further payments
        C09 | The individual's ID is wrong. | developer | done | | Use the corrected ID for further payments
        C10 | The company's name is wrong; no longer in use. | developer | done | | Ask your bank
        C11 | The company's ID is wrong; no longer in use. | developer | done | | Ask your bank
        C12 | The company's name and ID are wrong; no longer in use. | developer | done | | Ask your bank
        C13 | The format of an addenda record is wrong. | developer | done | | Correct the addenda of further payments
        C14 | An international payment was sent with a domestic entry class. | developer | done | | Use the entry class IAT for further payments
        """
}
