// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// The users whose names say how they live.

extension Habits {
    /// Three months of somebody with a small wage who takes part of it in advance each week.
    static let wageAdvances = Habits(
        profile: DynamicProfile(shoppingDays: 90, postedRows: 230, recurringDays: 90),
        shops: places(
            ["Walmart", "Kroger", "CVS", "Chevron", "Clipper"],
            [
                MerchantTable.shop(
                    "MCDONALD'S F11209", "McDonald's", "mcdonalds.com", FinanceCategory("FOOD_AND_DRINK", "FAST_FOOD"),
                    account: 0, 380...1_460, weight: 12),
                MerchantTable.shop(
                    "7-ELEVEN 23311", "7-Eleven", "7-eleven.com",
                    FinanceCategory("GENERAL_MERCHANDISE", "CONVENIENCE_STORES"), account: 0, 190...1_240, weight: 10),
                MerchantTable.shop(
                    "DOLLAR TREE 0187", "Dollar Tree", "dollartree.com",
                    FinanceCategory("GENERAL_MERCHANDISE", "DISCOUNT_STORES"), account: 0, 125...2_250, weight: 6),
            ]),
        recurring: [
            wages("Cornerstone Retail", cents: 61_240, .biweekly),
            payment(
                "EarnIn", "EARNIN-DONATNS ACTIVEHOUR", FinanceCategory("LOAN_DISBURSEMENTS", "EWA"), cents: -7_500,
                .weekly(weekday: 2)),
            payment(
                "EarnIn", "EARNIN-REPAYMENT ACTIVEHO", FinanceCategory("LOAN_PAYMENTS", "EWA"), cents: 15_398, .biweekly
            ),
            payment("Room on Elm Street", "ZELLE TO ELM ST RENT", rent, cents: 65_000, .monthly(day: 1)),
            subscription(
                "METRO BY T-MOBILE", "Metro", "metrobyt-mobile.com", telephone, cents: 4_500, account: 0,
                .monthly(day: 14)),
            payment(
                "Overdraft Fee", "OVERDRAFT ITEM FEE", FinanceCategory("BANK_FEES", "OVERDRAFT_FEES"), cents: 3_500,
                .monthly(day: 28)),
            payment("Credit Card Payment", "CARD PAYMENT THANK YOU", cardPayment, cents: 2_500, .monthly(day: 25)),
        ],
        accounts: [checking("61.4", available: "38.12"), card("467.82", available: "32.18", limit: "500")],
        debts: [
            .credit: [
                "is_overdue": false, "last_payment_amount": 25, "last_statement_balance": .decimal("471.06"),
                "minimum_payment_amount": 25,
            ]
        ])

    /// Three months of somebody young with a large salary, a large rent and a student loan.
    static let yuppie = Habits(
        profile: DynamicProfile(shoppingDays: 90, postedRows: 380, recurringDays: 90),
        shops: places(
            [
                "Whole Foods Market", "Trader Joe's", "Blue Door Bistro", "Noodle Corner", "Peet's Coffee", "DoorDash",
                "Amazon", "H&M", "Lyft", "Petco",
            ],
            [
                MerchantTable.shop(
                    "UNITED 0162341", "United Airlines", "united.com", FinanceCategory("TRAVEL", "FLIGHTS"),
                    channel: .online, 18_900...64_200, weight: 1),
                MerchantTable.shop(
                    "AIRBNB * HMQ2", "Airbnb", "airbnb.com", FinanceCategory("TRAVEL", "LODGING"), channel: .online,
                    21_000...78_000, weight: 1),
                MerchantTable.shop(
                    "TST* CELLAR 9 WINE BAR", "Cellar 9", nil,
                    FinanceCategory("FOOD_AND_DRINK", "BEER_WINE_AND_LIQUOR", .high), 2_200...11_400, weight: 6),
                MerchantTable.shop(
                    "LULULEMON 10233", "Lululemon", "lululemon.com",
                    FinanceCategory("GENERAL_MERCHANDISE", "CLOTHING_AND_ACCESSORIES"), 5_800...19_800, weight: 2),
            ]),
        recurring: [
            wages("Northgate Analytics", cents: 438_520, .semiMonthly),
            payment("Foundry Lofts", "FOUNDRY LOFTS WEB PMTS", rent, cents: 315_000, .monthly(day: 1)),
            payment(
                "Student Loan Payment", "DEPT EDUCATION STUDENT LN", studentPayment, cents: 41_236, .monthly(day: 10)),
            payment("Transfer to Savings", "ONLINE TRANSFER TO SAV ...1111", saving, cents: 75_000, .monthly(day: 16)),
            payment(
                "Transfer from Checking", "ONLINE TRANSFER FROM CHK ...0000",
                FinanceCategory("TRANSFER_IN", "SAVINGS", .high),
                cents: -75_000, account: 2, .monthly(day: 16)),
            subscription(
                "EQUINOX MOTO #118", "Equinox", "equinox.com",
                FinanceCategory("PERSONAL_CARE", "GYMS_AND_FITNESS_CENTERS"), cents: 26_000, .monthly(day: 3)),
            subscription(
                "HELLOFRESH", "HelloFresh", "hellofresh.com", FinanceCategory("FOOD_AND_DRINK", "GROCERIES", .high),
                cents: 7_194, .weekly(weekday: 1)),
            subscription(
                "NETFLIX.COM", "Netflix", "netflix.com", FinanceCategory("ENTERTAINMENT", "TV_AND_MOVIES"),
                cents: 1_799, .monthly(day: 5)),
            subscription("VZWRLSS*APOCC VISB", "Verizon", "verizon.com", telephone, cents: 9_540, .monthly(day: 19)),
            payment(
                "Credit Card Payment", "CARD PAYMENT THANK YOU", cardPayment, cents: 240_000, variation: 90_000,
                .monthly(day: 25)),
        ],
        accounts: [
            checking("6214.55", available: "6088.3"), card("3142.18", available: "21857.82", limit: "25000"),
            savings("18450"), loan("Plaid Student Loan", "7777", "student", "41300"),
        ],
        debts: [
            .credit: [
                "is_overdue": false, "last_payment_amount": .decimal("2871.4"),
                "last_statement_balance": .decimal("2871.4"), "minimum_payment_amount": 40,
            ],
            .student: [
                "last_payment_amount": .decimal("412.36"), "minimum_payment_amount": .decimal("412.36"),
                "origination_principal_amount": 52_000, "outstanding_interest_amount": 0,
                "interest_rate_percentage": .decimal("6.1"),
            ],
        ])

    /// Three months of a business: card takings, invoices, wages paid, an office.
    ///
    /// Its accounts are no consumer's, so that it has no debts of the kinds that are told.
    static let smallBusiness = Habits(
        profile: DynamicProfile(shoppingDays: 90, postedRows: 260, recurringDays: 90),
        shops: places(
            ["Amazon", "Shell", "The Home Depot", "USPS", "Best Buy"],
            [
                MerchantTable.shop(
                    "OFFICE DEPOT #2291", "Office Depot", "officedepot.com",
                    FinanceCategory("GENERAL_MERCHANDISE", "OFFICE_SUPPLIES"), 1_500...24_000, weight: 8),
                MerchantTable.shop(
                    "FEDEX 77120031", "FedEx", "fedex.com", FinanceCategory("GENERAL_SERVICES", "POSTAGE_AND_SHIPPING"),
                    1_180...8_900, weight: 8),
                MerchantTable.shop(
                    "FACEBK ADS 8KQ2", "Meta Ads", "facebook.com",
                    FinanceCategory("GENERAL_SERVICES", "OTHER_GENERAL_SERVICES", .high), channel: .online,
                    2_500...25_000, weight: 5),
            ]),
        recurring: [
            payment(
                "Stripe", "STRIPE TRANSFER ST-A1B2C3", FinanceCategory("INCOME", "OTHER", .high), cents: -214_000,
                variation: -52_000, .weekly(weekday: 1)),
            payment(
                "Harlow and Sons", "HARLOW & SONS ACH CREDIT INV", FinanceCategory("INCOME", "OTHER", .high),
                cents: -360_000, .monthly(day: 6)),
            payment(
                "Gusto Payroll", "GUSTO PAY 6SEMJ2 CCD",
                FinanceCategory("GENERAL_SERVICES", "OTHER_GENERAL_SERVICES", .high), cents: 391_244, .biweekly),
            payment("Mill Street Offices", "MILL ST OFFICES RENT", rent, cents: 220_000, .monthly(day: 1)),
            subscription(
                "INTUIT *QBOOKS", "QuickBooks", "intuit.com",
                FinanceCategory("GENERAL_SERVICES", "ACCOUNTING_AND_FINANCIAL_PLANNING"), cents: 9_000, .monthly(day: 9)
            ),
            subscription(
                "HISCOX INS", "Hiscox", "hiscox.com", FinanceCategory("GENERAL_SERVICES", "INSURANCE"), cents: 18_640,
                .monthly(day: 20)),
            payment(
                "IRS Estimated Tax", "IRS USATAXPYMT", FinanceCategory("GOVERNMENT_AND_NON_PROFIT", "TAX_PAYMENT"),
                cents: 285_000, .quarterly(day: 15)),
            payment(
                "Credit Card Payment", "CARD PAYMENT THANK YOU", cardPayment, cents: 310_000, variation: 80_000,
                .monthly(day: 25)),
        ],
        accounts: [
            checking("16902.77", available: "16440.02", holder: "business"),
            card("4210.9", available: "25789.1", limit: "30000", holder: "business"),
            savings("22000", holder: "business"),
        ],
        names: ["Charleson Prints LLC"])
}
