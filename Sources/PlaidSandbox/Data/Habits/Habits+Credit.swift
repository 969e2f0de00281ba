// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// The users for income and underwriting.

extension Habits {
    private static let twoYears = DynamicProfile(shoppingDays: 730, postedRows: 1_500, recurringDays: 730)

    private static let utilities = MerchantTable.recurring.filter {
        ["Pacific Gas and Electric", "Xfinity", "Verizon", "Netflix"].contains($0.style.name)
    }

    /// Somebody whom everybody seems to pay: two employers, tenants, rides, a pension, benefits.
    static let manyIncomes = Habits(
        profile: DynamicProfile(shoppingDays: 730, postedRows: 2_400, recurringDays: 730),
        recurring: utilities + [
            wages("Harborview Software", cents: 248_750, .biweekly),
            wages("Lakeside College", cents: 84_200, .monthly(day: 28)),
            income("Airbnb Payments", "AIRBNB PAYMENTS PPD ID: 1234567890", "RENTAL", cents: 152_500, .monthly(day: 8)),
            income("Uber Partners", "UBER USA 6787 EDI PAYM", "GIG_ECONOMY", cents: 18_240, .weekly(weekday: 4)),
            income("Texas OAG Child Support", "TEXAS OAG CHILD SUPPORT", "CHILD_SUPPORT", cents: 12_012, .semiMonthly),
            income("SSI Treasury", "SSI TREAS 310 XXSUPP SEC", "LONG_TERM_DISABILITY", cents: 82_420, .monthly(day: 1)),
            income("VA Benefits", "VACP TREAS 310 XXVA BENEF", "MILITARY", cents: 46_100, .monthly(day: 2)),
            income("CalPERS", "CALPERS PENSION", "RETIREMENT_PENSION", cents: 61_530, .monthly(day: 12)),
            income("TWC Benefits", "TWC-BENEFITS/UI BENEFIT", "UNEMPLOYMENT", cents: 50_000, .monthly(day: 20)),
            income("Interest Paid", "INTEREST PAYMENT", "INTEREST_EARNED", cents: 318, .monthly(day: 27)),
            income("IRS Tax Refund", "IRS TREAS 310 TAX REF", "TAX_REFUND", cents: 134_600, .yearly(month: 3, day: 18)),
            payment("Maple Court Apartments", "MAPLE COURT APTS WEB PMTS", rent, cents: 169_500, .monthly(day: 1)),
        ],
        accounts: [checking("11205.61", available: "11121.11"), card("802.44", available: "7197.56", limit: "8000")])

    private static func income(
        _ name: String, _ original: String, _ kind: String, cents: Int, _ cadence: MerchantTable.Cadence
    ) -> MerchantTable.Recurring {
        payment(name, original, FinanceCategory("INCOME", kind), cents: -cents, cadence)
    }

    /// A salary with a bonus each quarter.
    static let bonus = Habits(
        profile: twoYears,
        recurring: utilities + [
            wages("Summit Pharma", cents: 261_010, .biweekly),
            payment(
                "Summit Pharma Bonus", "SUMMIT PHARMA BONUS PPD ID: 9111111103", FinanceCategory("INCOME", "SALARY"),
                cents: -400_000, .quarterly(day: 20)),
            payment("Maple Court Apartments", "MAPLE COURT APTS WEB PMTS", rent, cents: 169_500, .monthly(day: 1)),
        ],
        accounts: [checking("7450.2"), card("1240.1", available: "8759.9", limit: "10000")])

    /// An account of two people with a salary each.
    static let joint = Habits(
        profile: twoYears,
        recurring: utilities + [
            wages("Harborview Software", cents: 248_750, .biweekly),
            wages("Riverside School District", cents: 186_400, .semiMonthly),
            payment(
                "Home Mortgage", "HOME MTG PAYMENT", FinanceCategory("LOAN_PAYMENTS", "MORTGAGE_PAYMENT", .high),
                cents: 241_800, .monthly(day: 1)),
        ],
        accounts: [checking("9320.75", available: "9201.1"), card("1985.3", available: "12014.7", limit: "14000")],
        names: ["Alberta Bobbeth Charleson", "Charles Edward Charleson"])

    /// A large salary, savings, a mortgage; the card is paid in full.
    static let excellent = Habits(
        profile: twoYears,
        recurring: utilities + [
            wages("Meridian Engineering", cents: 521_000, .semiMonthly),
            payment(
                "Home Mortgage", "HOME MTG PAYMENT", FinanceCategory("LOAN_PAYMENTS", "MORTGAGE_PAYMENT", .high),
                cents: 214_055, .monthly(day: 1)),
            payment("Transfer to Savings", "ONLINE TRANSFER TO SAV ...1111", saving, cents: 150_000, .monthly(day: 2)),
            payment(
                "Transfer from Checking", "ONLINE TRANSFER FROM CHK ...0000",
                FinanceCategory("TRANSFER_IN", "SAVINGS", .high), cents: -150_000, account: 2, .monthly(day: 2)),
            payment(
                "Interest Paid", "INTEREST PAYMENT", FinanceCategory("INCOME", "INTEREST_EARNED"), cents: -21_240,
                account: 2, .monthly(day: 28)),
            payment(
                "Vanguard", "VANGUARD BUY INVESTMENT",
                FinanceCategory("TRANSFER_OUT", "INVESTMENT_AND_RETIREMENT_FUNDS", .high), cents: 120_000,
                .monthly(day: 17)),
            payment(
                "Credit Card Payment", "CARD AUTOPAY FULL BALANCE", cardPayment, cents: 148_000, variation: 40_000,
                .monthly(day: 24)),
        ],
        accounts: [
            checking("14820.11", available: "14720.6"), card("612.4", available: "29387.6", limit: "30000"),
            savings("68400"), loan("Plaid Mortgage", "8888", "mortgage", "212400"),
        ],
        debts: [
            .credit: [
                "is_overdue": false, "last_payment_amount": .decimal("1512.88"),
                "last_statement_balance": .decimal("1512.88"), "minimum_payment_amount": 35,
            ],
            .mortgage: [
                "last_payment_amount": .decimal("2140.55"), "next_monthly_payment": .decimal("2140.55"),
                "origination_principal_amount": 310_000, "past_due_amount": 0, "current_late_fee": 0, "has_pmi": false,
                "interest_rate": ["percentage": .decimal("2.875"), "type": "fixed"],
            ],
        ])

    /// A steady salary; a card, a car and a student loan that are being paid off.
    static let good = Habits(
        profile: twoYears,
        recurring: utilities + [
            wages("Bayside Medical Group", cents: 190_533, .biweekly),
            payment("Oak Hill Apartments", "OAK HILL APTS WEB PMTS", rent, cents: 145_000, .monthly(day: 1)),
            payment(
                "Auto Loan Payment", "TOYOTA ACH LEASE RETAIL PAY",
                FinanceCategory("LOAN_PAYMENTS", "CAR_PAYMENT", .high), cents: 38_720, .monthly(day: 7)),
            payment(
                "Student Loan Payment", "DEPT EDUCATION STUDENT LN", studentPayment, cents: 21_500, .monthly(day: 11)),
            payment("Credit Card Payment", "CARD PAYMENT THANK YOU", cardPayment, cents: 30_000, .monthly(day: 25)),
            payment(
                "Card Interest", "INTEREST CHARGE ON PURCHASES", FinanceCategory("BANK_FEES", "INTEREST_CHARGE"),
                cents: 3_184, variation: 600, account: 1, .monthly(day: 26)),
        ],
        accounts: [
            checking("2310.48", available: "2244.91"), card("3120.66", available: "5879.34", limit: "9000"),
            loan("Plaid Auto Loan", "9003", "auto", "11250"), loan("Plaid Student Loan", "7777", "student", "18900"),
        ],
        debts: [
            .credit: [
                "is_overdue": false, "last_payment_amount": 300, "last_statement_balance": .decimal("3204.12"),
                "minimum_payment_amount": 65,
            ],
            .student: [
                "last_payment_amount": 215, "minimum_payment_amount": 215, "origination_principal_amount": 27_500,
                "outstanding_interest_amount": .decimal("112.4"),
            ],
        ])

    /// Pay from odd jobs, advances and their repayment, fees for what the account could not cover, a full card that is overdue.
    static let poor = Habits(
        profile: twoYears,
        shops: places(
            ["Walmart", "Chevron", "Walgreens", "Kroger", "Clipper"],
            [
                MerchantTable.shop(
                    "HARD ROCK BET 0411", "Hard Rock Bet", "hardrock.bet",
                    FinanceCategory("ENTERTAINMENT", "CASINOS_AND_GAMBLING"), channel: .online, account: 0,
                    1_000...12_000, weight: 7),
                MerchantTable.shop(
                    "CIRCLE K 01723", "Circle K", "circlek.com",
                    FinanceCategory("GENERAL_MERCHANDISE", "CONVENIENCE_STORES"), account: 0, 240...3_100, weight: 9),
                MerchantTable.shop(
                    "ATM WITHDRAWAL 002213", "ATM Withdrawal", nil,
                    FinanceCategory("TRANSFER_OUT", "WITHDRAWAL", .high), channel: .other, account: 0, 4_000...10_000,
                    weight: 5),
            ]),
        recurring: [
            payment(
                "Uber Partners", "UBER USA 6787 EDI PAYM", FinanceCategory("INCOME", "GIG_ECONOMY"), cents: -31_000,
                variation: -21_000, .weekly(weekday: 4)),
            payment(
                "Speedy Cash", "SPEEDY CASH ADVANCE", FinanceCategory("LOAN_DISBURSEMENTS", "CASH_ADVANCES"),
                cents: -30_000, .monthly(day: 5)),
            payment(
                "Speedy Cash", "SPEEDY CASH PAYMENT", FinanceCategory("LOAN_PAYMENTS", "CASH_ADVANCES"), cents: 34_500,
                .monthly(day: 19)),
            payment("Rent to J Porter", "MONEY ORDER RENT", rent, cents: 70_000, .monthly(day: 4)),
            payment(
                "Overdraft Fee", "OVERDRAFT ITEM FEE", FinanceCategory("BANK_FEES", "OVERDRAFT_FEES"), cents: 3_500,
                .semiMonthly),
            payment(
                "NSF Fee", "RETURNED ITEM NSF FEE", FinanceCategory("BANK_FEES", "INSUFFICIENT_FUNDS"), cents: 3_500,
                .monthly(day: 21)),
            payment(
                "Late Fee", "LATE PAYMENT FEE", FinanceCategory("BANK_FEES", "LATE_FEES"), cents: 4_000, account: 1,
                .monthly(day: 27)),
            payment(
                "Card Interest", "INTEREST CHARGE ON PURCHASES", FinanceCategory("BANK_FEES", "INTEREST_CHARGE"),
                cents: 4_210, account: 1, .monthly(day: 28)),
        ],
        accounts: [checking("-84.17", available: "-84.17"), card("1987.31", available: "12.69", limit: "2000")],
        debts: [
            .credit: [
                "is_overdue": true, "last_payment_amount": 35, "last_statement_balance": .decimal("1951.2"),
                "minimum_payment_amount": 122,
            ]
        ])
}
