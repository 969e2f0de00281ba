/// The shops and bills of the dynamic users: our own choice of common American ones.
enum MerchantTable {
    /// A place where money is spent now and then.
    struct Entry: Sendable {
        let style: TransactionStyle
        /// 0 is the checking account, 1 the credit card.
        let account: Int
        let cents: ClosedRange<Int>
        let weight: Int
    }

    /// A payment that recurs.
    struct Recurring: Sendable {
        let style: TransactionStyle
        let account: Int
        let cents: Int
        var variation = 0
        let cadence: Cadence
    }

    enum Cadence: Sendable {
        case monthly(day: Int)
        /// Every second Friday.
        case biweekly
        /// Each week; 0 is Sunday.
        case weekly(weekday: Int)
        /// The 15th and the last day of each month.
        case semiMonthly
        case yearly(month: Int, day: Int)
        /// In March, June, September and December.
        case quarterly(day: Int)

        func falls(on day: Day) -> Bool {
            switch self {
            case .monthly(let number): day.civil.day == number
            case .biweekly: day.weekday == 5 && (day.rawValue / 7).isMultiple(of: 2)
            case .weekly(let weekday): day.weekday == weekday
            case .semiMonthly: day.civil.day == 15 || day.adding(1).civil.day == 1
            case .yearly(let month, let number): day.civil.month == month && day.civil.day == number
            case .quarterly(let number): day.civil.day == number && day.civil.month.isMultiple(of: 3)
            }
        }
    }

    /// Places of which each is visited as often as its weight says.
    struct Shops: Sendable {
        let entries: [Entry]
        private let totalWeight: Int

        init(_ entries: [Entry]) {
            self.entries = entries
            totalWeight = entries.reduce(0) { $0 + $1.weight }
        }

        /// A place, chosen by weight.
        func choose(_ generator: inout SplitMix64) -> Entry {
            var left = generator.below(totalWeight)
            for entry in entries {
                left -= entry.weight
                if left < 0 { return entry }
            }
            return entries[0]
        }
    }

    /// A place of the everyday ones.
    static func choose(_ generator: inout SplitMix64) -> Entry { everyday.choose(&generator) }

    static let everyday = Shops(shops)

    static func shop(
        _ descriptor: String, _ name: String, _ website: String?, _ category: FinanceCategory,
        channel: TransactionStyle.Channel = .inStore, account: Int = 1, _ cents: ClosedRange<Int>, weight: Int = 2
    ) -> Entry {
        Entry(
            style: style(descriptor, name, website, category, channel: channel), account: account, cents: cents,
            weight: weight)
    }

    static func style(
        _ descriptor: String, _ name: String, _ website: String?, _ category: FinanceCategory,
        channel: TransactionStyle.Channel
    ) -> TransactionStyle {
        let entityID = Identifiers(seed: 0x7A27_A4).plaidID("merchant-\(name)")
        return TransactionStyle(
            name, original: descriptor, merchant: Merchant(name, entityID: entityID, website: website),
            category: category, channel: channel,
            kind: channel == .online ? .digital : channel == .inStore ? .place : .special)
    }

    private static let groceries = FinanceCategory("FOOD_AND_DRINK", "GROCERIES")
    private static let restaurant = FinanceCategory("FOOD_AND_DRINK", "RESTAURANT", .high)
    private static let fastFood = FinanceCategory("FOOD_AND_DRINK", "FAST_FOOD")
    private static let superstore = FinanceCategory("GENERAL_MERCHANDISE", "SUPERSTORES")
    private static let gas = FinanceCategory("TRANSPORTATION", "GAS")
    private static let pharmacy = FinanceCategory("MEDICAL", "PHARMACIES_AND_SUPPLEMENTS")
    private static let hardware = FinanceCategory("HOME_IMPROVEMENT", "HARDWARE")
    private static let television = FinanceCategory("ENTERTAINMENT", "TV_AND_MOVIES")

    static let shops: [Entry] = [
        shop("WHOLEFDS MKT #10234", "Whole Foods Market", "wholefoodsmarket.com", groceries, 1_850...14_200, weight: 6),
        shop("TRADER JOE S #552", "Trader Joe's", "traderjoes.com", groceries, 1_240...9_800, weight: 6),
        shop("KROGER #0417", "Kroger", "kroger.com", groceries, account: 0, 900...12_500, weight: 5),
        shop("CHIPOTLE 1842", "Chipotle", "chipotle.com", fastFood, 980...2_640, weight: 5),
        shop("TST* BLUE DOOR BISTRO", "Blue Door Bistro", nil, restaurant, 2_400...9_600, weight: 4),
        shop("SQ *NOODLE CORNER", "Noodle Corner", nil, restaurant, 1_250...4_800, weight: 3),
        shop(
            "PEETS COFFEE 00812", "Peet's Coffee", "peets.com", FinanceCategory("FOOD_AND_DRINK", "COFFEE"),
            425...1_290, weight: 8),
        shop(
            "DD *DOORDASH PHO-HOUSE", "DoorDash", "doordash.com", restaurant, channel: .online, 1_890...5_400, weight: 4
        ),
        shop(
            "AMZN MKTP US*2K4LD8", "Amazon", "amazon.com",
            FinanceCategory("GENERAL_MERCHANDISE", "ONLINE_MARKETPLACES"), channel: .online, 799...18_500, weight: 8),
        shop("TARGET 00023812", "Target", "target.com", superstore, 1_450...16_300, weight: 4),
        shop("WM SUPERCENTER #1700", "Walmart", "walmart.com", superstore, account: 0, 1_100...13_900, weight: 4),
        shop(
            "BESTBUYCOM80661", "Best Buy", "bestbuy.com", FinanceCategory("GENERAL_MERCHANDISE", "ELECTRONICS"),
            2_999...48_900, weight: 1),
        shop(
            "H&M 0246", "H&M", "hm.com", FinanceCategory("GENERAL_MERCHANDISE", "CLOTHING_AND_ACCESSORIES", .high),
            1_999...12_400),
        shop("SHELL OIL 57444312", "Shell", "shell.com", gas, 2_650...7_200, weight: 4),
        shop("CHEVRON 0093412", "Chevron", "chevron.com", gas, account: 0, 2_400...7_900, weight: 3),
        shop(
            "LYFT *RIDE SUN 5PM", "Lyft", "lyft.com", FinanceCategory("TRANSPORTATION", "TAXIS_AND_RIDE_SHARES"),
            channel: .online, 890...3_950, weight: 4),
        shop(
            "CLIPPER TRANSIT FARE", "Clipper", "clippercard.com",
            FinanceCategory("TRANSPORTATION", "PUBLIC_TRANSIT", .high), account: 0, 250...2_000, weight: 3),
        shop("CVS/PHARMACY #08812", "CVS", "cvs.com", pharmacy, 640...5_900, weight: 3),
        shop("WALGREENS #11203", "Walgreens", "walgreens.com", pharmacy, account: 0, 520...4_700),
        shop("THE HOME DEPOT #0644", "The Home Depot", "homedepot.com", hardware, 1_290...21_800),
        shop(
            "AMC 0412 ONLINE", "AMC Theatres", "amctheatres.com", television, channel: .online, 1_549...5_200, weight: 1
        ),
        shop("PETCO 1387", "Petco", "petco.com", FinanceCategory("GENERAL_MERCHANDISE", "PET_SUPPLIES"), 1_399...8_900),
        shop(
            "USPS PO 0561230", "USPS", "usps.com", FinanceCategory("GENERAL_SERVICES", "POSTAGE_AND_SHIPPING"),
            account: 0, 495...3_200, weight: 1),
        shop(
            "GREAT CLIPS 4411", "Great Clips", "greatclips.com", FinanceCategory("PERSONAL_CARE", "HAIR_AND_BEAUTY"),
            account: 0, 1_900...3_800, weight: 1),
    ]

    static let recurring: [Recurring] = [
        Recurring(
            style: TransactionStyle(
                "Harborview Software Payroll", original: "HARBORVIEW SOFTW PAYROLL PPD ID: 9111111103",
                category: FinanceCategory("INCOME", "SALARY"), channel: .other, kind: .special, paymentMethod: "ACH"),
            account: 0, cents: -248_750, cadence: .biweekly),
        Recurring(
            style: TransactionStyle(
                "Maple Court Apartments", original: "MAPLE COURT APTS WEB PMTS",
                category: FinanceCategory("RENT_AND_UTILITIES", "RENT", .high), channel: .other, kind: .special,
                paymentMethod: "ACH"),
            account: 0, cents: 169_500, cadence: .monthly(day: 1)),
        Recurring(
            style: style(
                "PGANDE WEB ONLINE", "Pacific Gas and Electric", "pge.com",
                FinanceCategory("RENT_AND_UTILITIES", "GAS_AND_ELECTRICITY"), channel: .online),
            account: 0, cents: 6_120, variation: 5_400, cadence: .monthly(day: 12)),
        Recurring(
            style: style(
                "COMCAST CABLE COMM", "Xfinity", "xfinity.com",
                FinanceCategory("RENT_AND_UTILITIES", "INTERNET_AND_CABLE"), channel: .online),
            account: 1, cents: 7_500, cadence: .monthly(day: 8)),
        Recurring(
            style: style(
                "VZWRLSS*APOCC VISB", "Verizon", "verizon.com",
                FinanceCategory("RENT_AND_UTILITIES", "TELEPHONE"), channel: .online),
            account: 1, cents: 6_542, cadence: .monthly(day: 19)),
        Recurring(
            style: style("NETFLIX.COM", "Netflix", "netflix.com", television, channel: .online),
            account: 1, cents: 1_799, cadence: .monthly(day: 5)),
        Recurring(
            style: style(
                "Spotify USA", "Spotify", "spotify.com", FinanceCategory("ENTERTAINMENT", "MUSIC_AND_AUDIO"),
                channel: .online),
            account: 1, cents: 1_199, cadence: .monthly(day: 22)),
        Recurring(
            style: style(
                "PLANET FIT CLUB FEES", "Planet Fitness", "planetfitness.com",
                FinanceCategory("PERSONAL_CARE", "GYMS_AND_FITNESS_CENTERS"), channel: .other),
            account: 0, cents: 2_499, cadence: .monthly(day: 17)),
        Recurring(
            style: TransactionStyle(
                "Credit Card Payment", original: "CARD PAYMENT THANK YOU",
                category: FinanceCategory("LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT", .high), channel: .other,
                kind: .special),
            account: 0, cents: 85_000, variation: 40_000, cadence: .monthly(day: 25)),
    ]

    /// What a disturbance adds.
    static let disturbance = TransactionStyle(
        "Corner Newsstand", original: "CORNER NEWSSTAND 114",
        category: FinanceCategory("GENERAL_MERCHANDISE", "BOOKSTORES_AND_NEWSSTANDS", .high), channel: .inStore,
        kind: .place)
}
