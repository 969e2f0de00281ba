// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `AssetDetailAssetEmployerSponsoredIndicator` in Plaid's document; others are kept as they come.
public struct AssetDetailAssetEmployerSponsoredIndicator: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// The word `false`.
    public static var `false`: Self { Self(rawValue: "false") }
}

/// The words of `AssetDetailAssetRetirementIndicator` in Plaid's document; others are kept as they come.
public struct AssetDetailAssetRetirementIndicator: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// The word `false`.
    public static var `false`: Self { Self(rawValue: "false") }
}

/// The words of `AssetHoldingAssetHoldingRestrictedIndicator` in Plaid's document; others are kept as they come.
public struct AssetHoldingAssetHoldingRestrictedIndicator: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// The word `false`.
    public static var `false`: Self { Self(rawValue: "false") }
}

/// The words of `AssetHoldingAssetHoldingType` in Plaid's document; others are kept as they come.
public struct AssetHoldingAssetHoldingType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `Bond`.
    public static var bond: Self { Self(rawValue: "Bond") }
    /// The word `Stock`.
    public static var stock: Self { Self(rawValue: "Stock") }
    /// The word `Crypto`.
    public static var crypto: Self { Self(rawValue: "Crypto") }
    /// The word `Other`.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The words of `AssetInvestmentTransactionType` in Plaid's document; others are kept as they come.
public struct AssetInvestmentTransactionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `Buy`.
    public static var buy: Self { Self(rawValue: "Buy") }
    /// The word `Sell`.
    public static var sell: Self { Self(rawValue: "Sell") }
    /// The word `Dividends`.
    public static var dividends: Self { Self(rawValue: "Dividends") }
    /// The word `Interest`.
    public static var interest: Self { Self(rawValue: "Interest") }
    /// The word `Transfers`.
    public static var transfers: Self { Self(rawValue: "Transfers") }
    /// The word `Reinvestments`.
    public static var reinvestments: Self { Self(rawValue: "Reinvestments") }
    /// The word `FundsReceived`.
    public static var fundsReceived: Self { Self(rawValue: "FundsReceived") }
    /// The word `Other`.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The words of `AssetTransactionCategoryType` in Plaid's document; others are kept as they come.
public struct AssetTransactionCategoryType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `ATMFee`.
    public static var atmFee: Self { Self(rawValue: "ATMFee") }
    /// The word `Advertising`.
    public static var advertising: Self { Self(rawValue: "Advertising") }
    /// The word `AirTravel`.
    public static var airTravel: Self { Self(rawValue: "AirTravel") }
    /// The word `AlcoholBars`.
    public static var alcoholBars: Self { Self(rawValue: "AlcoholBars") }
    /// The word `Allowance`.
    public static var allowance: Self { Self(rawValue: "Allowance") }
    /// The word `Amusement`.
    public static var amusement: Self { Self(rawValue: "Amusement") }
    /// The word `Arts`.
    public static var arts: Self { Self(rawValue: "Arts") }
    /// The word `AutoTransport`.
    public static var autoTransport: Self { Self(rawValue: "AutoTransport") }
    /// The word `AutoInsurance`.
    public static var autoInsurance: Self { Self(rawValue: "AutoInsurance") }
    /// The word `AutoPayment`.
    public static var autoPayment: Self { Self(rawValue: "AutoPayment") }
    /// The word `BabySupplies`.
    public static var babySupplies: Self { Self(rawValue: "BabySupplies") }
    /// The word `BabysitterDaycare`.
    public static var babysitterDaycare: Self { Self(rawValue: "BabysitterDaycare") }
    /// The word `BankFee`.
    public static var bankFee: Self { Self(rawValue: "BankFee") }
    /// The word `BillsUtilities`.
    public static var billsUtilities: Self { Self(rawValue: "BillsUtilities") }
    /// The word `Bonus`.
    public static var bonus: Self { Self(rawValue: "Bonus") }
    /// The word `BooksSupplies`.
    public static var booksSupplies: Self { Self(rawValue: "BooksSupplies") }
    /// The word `Business Services`.
    public static var businessServices: Self { Self(rawValue: "Business Services") }
    /// The word `Buy`.
    public static var buy: Self { Self(rawValue: "Buy") }
    /// The word `CashATM`.
    public static var cashAtm: Self { Self(rawValue: "CashATM") }
    /// The word `Charity`.
    public static var charity: Self { Self(rawValue: "Charity") }
    /// The word `Check`.
    public static var check: Self { Self(rawValue: "Check") }
    /// The word `ChildSupport`.
    public static var childSupport: Self { Self(rawValue: "ChildSupport") }
    /// The word `Clothing`.
    public static var clothing: Self { Self(rawValue: "Clothing") }
    /// The word `CoffeeShops`.
    public static var coffeeShops: Self { Self(rawValue: "CoffeeShops") }
    /// The word `CreditCardPayment`.
    public static var creditCardPayment: Self { Self(rawValue: "CreditCardPayment") }
    /// The word `Dentist`.
    public static var dentist: Self { Self(rawValue: "Dentist") }
    /// The word `Doctor`.
    public static var doctor: Self { Self(rawValue: "Doctor") }
    /// The word `Education`.
    public static var education: Self { Self(rawValue: "Education") }
    /// The word `ElectronicsSoftware`.
    public static var electronicsSoftware: Self { Self(rawValue: "ElectronicsSoftware") }
    /// The word `Entertainment`.
    public static var entertainment: Self { Self(rawValue: "Entertainment") }
    /// The word `Eyecare`.
    public static var eyecare: Self { Self(rawValue: "Eyecare") }
    /// The word `FastFood`.
    public static var fastFood: Self { Self(rawValue: "FastFood") }
    /// The word `FederalTax`.
    public static var federalTax: Self { Self(rawValue: "FederalTax") }
    /// The word `FeesCharges`.
    public static var feesCharges: Self { Self(rawValue: "FeesCharges") }
    /// The word `FinanceCharge`.
    public static var financeCharge: Self { Self(rawValue: "FinanceCharge") }
    /// The word `Financial`.
    public static var financial: Self { Self(rawValue: "Financial") }
    /// The word `FinancialAdvisor`.
    public static var financialAdvisor: Self { Self(rawValue: "FinancialAdvisor") }
    /// The word `FoodDining`.
    public static var foodDining: Self { Self(rawValue: "FoodDining") }
    /// The word `Furnishings`.
    public static var furnishings: Self { Self(rawValue: "Furnishings") }
    /// The word `GasFuel`.
    public static var gasFuel: Self { Self(rawValue: "GasFuel") }
    /// The word `GiftsDonations`.
    public static var giftsDonations: Self { Self(rawValue: "GiftsDonations") }
    /// The word `Groceries`.
    public static var groceries: Self { Self(rawValue: "Groceries") }
    /// The word `Gym`.
    public static var gym: Self { Self(rawValue: "Gym") }
    /// The word `Hair`.
    public static var hair: Self { Self(rawValue: "Hair") }
    /// The word `HealthFitness`.
    public static var healthFitness: Self { Self(rawValue: "HealthFitness") }
    /// The word `HealthInsurance`.
    public static var healthInsurance: Self { Self(rawValue: "HealthInsurance") }
    /// The word `Hobbies`.
    public static var hobbies: Self { Self(rawValue: "Hobbies") }
    /// The word `Home`.
    public static var home: Self { Self(rawValue: "Home") }
    /// The word `HomeImprovement`.
    public static var homeImprovement: Self { Self(rawValue: "HomeImprovement") }
    /// The word `HomeInsurance`.
    public static var homeInsurance: Self { Self(rawValue: "HomeInsurance") }
    /// The word `HomePhone`.
    public static var homePhone: Self { Self(rawValue: "HomePhone") }
    /// The word `HomeServices`.
    public static var homeServices: Self { Self(rawValue: "HomeServices") }
    /// The word `HomeSupplies`.
    public static var homeSupplies: Self { Self(rawValue: "HomeSupplies") }
    /// The word `Hotel`.
    public static var hotel: Self { Self(rawValue: "Hotel") }
    /// The word `Income`.
    public static var income: Self { Self(rawValue: "Income") }
    /// The word `InterestIncome`.
    public static var interestIncome: Self { Self(rawValue: "InterestIncome") }
    /// The word `Internet`.
    public static var internet: Self { Self(rawValue: "Internet") }
    /// The word `Investments`.
    public static var investments: Self { Self(rawValue: "Investments") }
    /// The word `Kids`.
    public static var kids: Self { Self(rawValue: "Kids") }
    /// The word `KidsActivities`.
    public static var kidsActivities: Self { Self(rawValue: "KidsActivities") }
    /// The word `LateFee`.
    public static var lateFee: Self { Self(rawValue: "LateFee") }
    /// The word `Laundry`.
    public static var laundry: Self { Self(rawValue: "Laundry") }
    /// The word `LawnGarden`.
    public static var lawnGarden: Self { Self(rawValue: "LawnGarden") }
    /// The word `Legal`.
    public static var legal: Self { Self(rawValue: "Legal") }
    /// The word `LifeInsurance`.
    public static var lifeInsurance: Self { Self(rawValue: "LifeInsurance") }
    /// The word `LoanInsurance`.
    public static var loanInsurance: Self { Self(rawValue: "LoanInsurance") }
    /// The word `LoanPayment`.
    public static var loanPayment: Self { Self(rawValue: "LoanPayment") }
    /// The word `Loans`.
    public static var loans: Self { Self(rawValue: "Loans") }
    /// The word `MobilePhone`.
    public static var mobilePhone: Self { Self(rawValue: "MobilePhone") }
    /// The word `MortgageRent`.
    public static var mortgageRent: Self { Self(rawValue: "MortgageRent") }
    /// The word `MoviesDVDs`.
    public static var moviesDvDs: Self { Self(rawValue: "MoviesDVDs") }
    /// The word `Music`.
    public static var music: Self { Self(rawValue: "Music") }
    /// The word `NewspapersMagazines`.
    public static var newspapersMagazines: Self { Self(rawValue: "NewspapersMagazines") }
    /// The word `OfficeSupplies`.
    public static var officeSupplies: Self { Self(rawValue: "OfficeSupplies") }
    /// The word `Parking`.
    public static var parking: Self { Self(rawValue: "Parking") }
    /// The word `Paycheck`.
    public static var paycheck: Self { Self(rawValue: "Paycheck") }
    /// The word `PersonalCare`.
    public static var personalCare: Self { Self(rawValue: "PersonalCare") }
    /// The word `PetFoodSupplies`.
    public static var petFoodSupplies: Self { Self(rawValue: "PetFoodSupplies") }
    /// The word `PetGrooming`.
    public static var petGrooming: Self { Self(rawValue: "PetGrooming") }
    /// The word `Pets`.
    public static var pets: Self { Self(rawValue: "Pets") }
    /// The word `Pharmacy`.
    public static var pharmacy: Self { Self(rawValue: "Pharmacy") }
    /// The word `Printing`.
    public static var printing: Self { Self(rawValue: "Printing") }
    /// The word `Property Tax`.
    public static var propertyTax: Self { Self(rawValue: "Property Tax") }
    /// The word `Public Transportation`.
    public static var publicTransportation: Self { Self(rawValue: "Public Transportation") }
    /// The word `Reimbursement`.
    public static var reimbursement: Self { Self(rawValue: "Reimbursement") }
    /// The word `RentalCarTaxi`.
    public static var rentalCarTaxi: Self { Self(rawValue: "RentalCarTaxi") }
    /// The word `Restaurants`.
    public static var restaurants: Self { Self(rawValue: "Restaurants") }
    /// The word `SalesTax`.
    public static var salesTax: Self { Self(rawValue: "SalesTax") }
    /// The word `ServiceParts`.
    public static var serviceParts: Self { Self(rawValue: "ServiceParts") }
    /// The word `ServiceFee`.
    public static var serviceFee: Self { Self(rawValue: "ServiceFee") }
    /// The word `Shipping`.
    public static var shipping: Self { Self(rawValue: "Shipping") }
    /// The word `Shopping`.
    public static var shopping: Self { Self(rawValue: "Shopping") }
    /// The word `SpaMassage`.
    public static var spaMassage: Self { Self(rawValue: "SpaMassage") }
    /// The word `SportingGoods`.
    public static var sportingGoods: Self { Self(rawValue: "SportingGoods") }
    /// The word `Sports`.
    public static var sports: Self { Self(rawValue: "Sports") }
    /// The word `StateTax`.
    public static var stateTax: Self { Self(rawValue: "StateTax") }
    /// The word `Student Loan`.
    public static var studentLoan: Self { Self(rawValue: "Student Loan") }
    /// The word `Taxes`.
    public static var taxes: Self { Self(rawValue: "Taxes") }
    /// The word `Television`.
    public static var television: Self { Self(rawValue: "Television") }
    /// The word `Toys`.
    public static var toys: Self { Self(rawValue: "Toys") }
    /// The word `Transfer`.
    public static var transfer: Self { Self(rawValue: "Transfer") }
    /// The word `Travel`.
    public static var travel: Self { Self(rawValue: "Travel") }
    /// The word `Tuition`.
    public static var tuition: Self { Self(rawValue: "Tuition") }
    /// The word `Uncategorized`.
    public static var uncategorized: Self { Self(rawValue: "Uncategorized") }
    /// The word `Utilities`.
    public static var utilities: Self { Self(rawValue: "Utilities") }
    /// The word `Vacation`.
    public static var vacation: Self { Self(rawValue: "Vacation") }
    /// The word `Veterinary`.
    public static var veterinary: Self { Self(rawValue: "Veterinary") }
}

/// The words of `AssetTransactionType` in Plaid's document; others are kept as they come.
public struct AssetTransactionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `Credit`.
    public static var credit: Self { Self(rawValue: "Credit") }
    /// The word `Debit`.
    public static var debit: Self { Self(rawValue: "Debit") }
}

/// The words of `AssetType` in Plaid's document; others are kept as they come.
public struct AssetType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `CheckingAccount`.
    public static var checkingAccount: Self { Self(rawValue: "CheckingAccount") }
    /// The word `SavingsAccount`.
    public static var savingsAccount: Self { Self(rawValue: "SavingsAccount") }
    /// The word `Investment`.
    public static var investment: Self { Self(rawValue: "Investment") }
    /// The word `MoneyMarketFund`.
    public static var moneyMarketFund: Self { Self(rawValue: "MoneyMarketFund") }
    /// The word `Other`.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The words of `CreditBankEmploymentWarningType` in Plaid's document; others are kept as they come.
public struct CreditBankEmploymentWarningType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BANK_EMPLOYMENT_WARNING`.
    public static var bankEmploymentWarning: Self { Self(rawValue: "BANK_EMPLOYMENT_WARNING") }
}

/// The words of `CreditBankIncomeWarningCode` in Plaid's document; others are kept as they come.
public struct CreditBankIncomeWarningCode: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The word `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The word `ITEM_UNAPPROVED`.
    public static var itemUnapproved: Self { Self(rawValue: "ITEM_UNAPPROVED") }
    /// The word `REPORT_DELETED`.
    public static var reportDeleted: Self { Self(rawValue: "REPORT_DELETED") }
    /// The word `DATA_UNAVAILABLE`.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
}

/// The words of `CreditPayStubPayBasisType` in Plaid's document; others are kept as they come.
public struct CreditPayStubPayBasisType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `SALARY`.
    public static var salary: Self { Self(rawValue: "SALARY") }
    /// The word `HOURLY`.
    public static var hourly: Self { Self(rawValue: "HOURLY") }
    /// The word `COMMISSION`.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
}

/// The words of `CreditSessionBankEmploymentStatus` in Plaid's document; others are kept as they come.
public struct CreditSessionBankEmploymentStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The word `NO_EMPLOYERS_FOUND`.
    public static var noEmployersFound: Self { Self(rawValue: "NO_EMPLOYERS_FOUND") }
    /// The word `EMPLOYER_NOT_LISTED`.
    public static var employerNotListed: Self { Self(rawValue: "EMPLOYER_NOT_LISTED") }
    /// The word `STARTED`.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// The word `INTERNAL_ERROR`.
    public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
}

/// The words of `DocType` in Plaid's document; others are kept as they come.
public struct DocType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `DOCUMENT_TYPE_PAYSTUB`.
    public static var documentTypePaystub: Self { Self(rawValue: "DOCUMENT_TYPE_PAYSTUB") }
    /// The word `DOCUMENT_TYPE_BANK_STATEMENT`.
    public static var documentTypeBankStatement: Self { Self(rawValue: "DOCUMENT_TYPE_BANK_STATEMENT") }
    /// The word `DOCUMENT_TYPE_US_TAX_W2`.
    public static var documentTypeUsTaxW2: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_W2") }
    /// The word `DOCUMENT_TYPE_US_MILITARY_ERAS`.
    public static var documentTypeUsMilitaryEras: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_ERAS") }
    /// The word `DOCUMENT_TYPE_US_MILITARY_LES`.
    public static var documentTypeUsMilitaryLes: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_LES") }
    /// The word `DOCUMENT_TYPE_US_MILITARY_CLES`.
    public static var documentTypeUsMilitaryCles: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_CLES") }
    /// The word `DOCUMENT_TYPE_GIG`.
    public static var documentTypeGig: Self { Self(rawValue: "DOCUMENT_TYPE_GIG") }
    /// The word `DOCUMENT_TYPE_NONE`.
    public static var documentTypeNone: Self { Self(rawValue: "DOCUMENT_TYPE_NONE") }
    /// The word `DOCUMENT_TYPE_US_TAX_1099_MISC`.
    public static var documentTypeUsTax1099Misc: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_1099_MISC") }
    /// The word `DOCUMENT_TYPE_US_TAX_1099_K`.
    public static var documentTypeUsTax1099K: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_1099_K") }
    /// The word `DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF`.
    public static var documentTypePlaidGeneratedPaystubPdf: Self { Self(rawValue: "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF") }
}

/// The words of `EarningsBreakdownCanonicalDescription` in Plaid's document; others are kept as they come.
public struct EarningsBreakdownCanonicalDescription: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BONUS`.
    public static var bonus: Self { Self(rawValue: "BONUS") }
    /// The word `COMMISSION`.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
    /// The word `OVERTIME`.
    public static var overtime: Self { Self(rawValue: "OVERTIME") }
    /// The word `PAID TIME OFF`.
    public static var paidTimeOff: Self { Self(rawValue: "PAID TIME OFF") }
    /// The word `REGULAR PAY`.
    public static var regularPay: Self { Self(rawValue: "REGULAR PAY") }
    /// The word `VACATION`.
    public static var vacation: Self { Self(rawValue: "VACATION") }
    /// The word `BASIC ALLOWANCE HOUSING`.
    public static var basicAllowanceHousing: Self { Self(rawValue: "BASIC ALLOWANCE HOUSING") }
    /// The word `BASIC ALLOWANCE SUBSISTENCE`.
    public static var basicAllowanceSubsistence: Self { Self(rawValue: "BASIC ALLOWANCE SUBSISTENCE") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The words of `EmploymentVerificationStatus` in Plaid's document; others are kept as they come.
public struct EmploymentVerificationStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `EMPLOYMENT_STATUS_ACTIVE`.
    public static var employmentStatusActive: Self { Self(rawValue: "EMPLOYMENT_STATUS_ACTIVE") }
    /// The word `EMPLOYMENT_STATUS_INACTIVE`.
    public static var employmentStatusInactive: Self { Self(rawValue: "EMPLOYMENT_STATUS_INACTIVE") }
}

/// The words of `Form1099Type` in Plaid's document; others are kept as they come.
public struct Form1099Type: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `FORM_1099_TYPE_UNKNOWN`.
    public static var form1099TypeUnknown: Self { Self(rawValue: "FORM_1099_TYPE_UNKNOWN") }
    /// The word `FORM_1099_TYPE_MISC`.
    public static var form1099TypeMisc: Self { Self(rawValue: "FORM_1099_TYPE_MISC") }
    /// The word `FORM_1099_TYPE_K`.
    public static var form1099TypeK: Self { Self(rawValue: "FORM_1099_TYPE_K") }
}

/// The words of `IncomeBreakdownType` in Plaid's document; others are kept as they come.
public struct IncomeBreakdownType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `bonus`.
    public static var bonus: Self { Self(rawValue: "bonus") }
    /// The word `overtime`.
    public static var overtime: Self { Self(rawValue: "overtime") }
    /// The word `regular`.
    public static var regular: Self { Self(rawValue: "regular") }
}

/// The words of `IncomeVerificationPrecheckConfidence` in Plaid's document; others are kept as they come.
public struct IncomeVerificationPrecheckConfidence: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `HIGH`.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// The word `LOW`.
    public static var low: Self { Self(rawValue: "LOW") }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The words of `LoanIdentifierType` in Plaid's document; others are kept as they come.
public struct LoanIdentifierType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `LenderLoan`.
    public static var lenderLoan: Self { Self(rawValue: "LenderLoan") }
    /// The word `UniversalLoan`.
    public static var universalLoan: Self { Self(rawValue: "UniversalLoan") }
}

/// The words of `PartyRoleType` in Plaid's document; others are kept as they come.
public struct PartyRoleType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `Borrower`.
    public static var borrower: Self { Self(rawValue: "Borrower") }
}

/// The words of `PayPeriodDetailsPayFrequency` in Plaid's document; others are kept as they come.
public struct PayPeriodDetailsPayFrequency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PAY_FREQUENCY_UNKNOWN`.
    public static var payFrequencyUnknown: Self { Self(rawValue: "PAY_FREQUENCY_UNKNOWN") }
    /// The word `PAY_FREQUENCY_WEEKLY`.
    public static var payFrequencyWeekly: Self { Self(rawValue: "PAY_FREQUENCY_WEEKLY") }
    /// The word `PAY_FREQUENCY_BIWEEKLY`.
    public static var payFrequencyBiweekly: Self { Self(rawValue: "PAY_FREQUENCY_BIWEEKLY") }
    /// The word `PAY_FREQUENCY_SEMIMONTHLY`.
    public static var payFrequencySemimonthly: Self { Self(rawValue: "PAY_FREQUENCY_SEMIMONTHLY") }
    /// The word `PAY_FREQUENCY_MONTHLY`.
    public static var payFrequencyMonthly: Self { Self(rawValue: "PAY_FREQUENCY_MONTHLY") }
}

/// The words of `PaystubPayFrequency` in Plaid's document; others are kept as they come.
public struct PaystubPayFrequency: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The word `BI-WEEKLY`.
    public static var biWeekly: Self { Self(rawValue: "BI-WEEKLY") }
    /// The word `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The word `SEMI-MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI-MONTHLY") }
}

/// The words of `ReportType` in Plaid's document; others are kept as they come.
public struct ReportType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `asset`.
    public static var asset: Self { Self(rawValue: "asset") }
}

/// The words of `RiskSignalDocumentStatus` in Plaid's document; others are kept as they come.
public struct RiskSignalDocumentStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `PROCESSING`.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// The word `PROCESSING_COMPLETE`.
    public static var processingComplete: Self { Self(rawValue: "PROCESSING_COMPLETE") }
    /// The word `PROCESSING_ERROR`.
    public static var processingError: Self { Self(rawValue: "PROCESSING_ERROR") }
    /// The word `PASSWORD_PROTECTED`.
    public static var passwordProtected: Self { Self(rawValue: "PASSWORD_PROTECTED") }
    /// The word `VIRUS_DETECTED`.
    public static var virusDetected: Self { Self(rawValue: "VIRUS_DETECTED") }
}

/// The words of `RiskSignalDocumentType` in Plaid's document; others are kept as they come.
public struct RiskSignalDocumentType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `BANK_STATEMENT`.
    public static var bankStatement: Self { Self(rawValue: "BANK_STATEMENT") }
    /// The word `BENEFITS_STATEMENT`.
    public static var benefitsStatement: Self { Self(rawValue: "BENEFITS_STATEMENT") }
    /// The word `BUSINESS_FILING`.
    public static var businessFiling: Self { Self(rawValue: "BUSINESS_FILING") }
    /// The word `CHECK`.
    public static var check: Self { Self(rawValue: "CHECK") }
    /// The word `DRIVING_LICENSE`.
    public static var drivingLicense: Self { Self(rawValue: "DRIVING_LICENSE") }
    /// The word `FINANCIAL_STATEMENT`.
    public static var financialStatement: Self { Self(rawValue: "FINANCIAL_STATEMENT") }
    /// The word `INVOICE`.
    public static var invoice: Self { Self(rawValue: "INVOICE") }
    /// The word `PAYSLIP`.
    public static var payslip: Self { Self(rawValue: "PAYSLIP") }
    /// The word `SOCIAL_SECURITY_CARD`.
    public static var socialSecurityCard: Self { Self(rawValue: "SOCIAL_SECURITY_CARD") }
    /// The word `TAX_FORM`.
    public static var taxForm: Self { Self(rawValue: "TAX_FORM") }
    /// The word `UTILITY_BILL`.
    public static var utilityBill: Self { Self(rawValue: "UTILITY_BILL") }
}

/// The words of `RiskSignalFileType` in Plaid's document; others are kept as they come.
public struct RiskSignalFileType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `IMAGE_PDF`.
    public static var imagePdf: Self { Self(rawValue: "IMAGE_PDF") }
    /// The word `SCAN_OCR`.
    public static var scanOcr: Self { Self(rawValue: "SCAN_OCR") }
    /// The word `TRUE_PDF`.
    public static var truePdf: Self { Self(rawValue: "TRUE_PDF") }
    /// The word `IMAGE`.
    public static var image: Self { Self(rawValue: "IMAGE") }
    /// The word `MIXED_PAGE_PDF`.
    public static var mixedPagePdf: Self { Self(rawValue: "MIXED_PAGE_PDF") }
    /// The word `EMPTY_PDF`.
    public static var emptyPdf: Self { Self(rawValue: "EMPTY_PDF") }
    /// The word `FLATTENED_PDF`.
    public static var flattenedPdf: Self { Self(rawValue: "FLATTENED_PDF") }
}

/// The words of `ServiceProductFulfillmentIdentifier` in Plaid's document; others are kept as they come.
public struct ServiceProductFulfillmentIdentifier: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `VOA`.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// The word `VOE`.
    public static var voe: Self { Self(rawValue: "VOE") }
}

/// The words of `TaxpayerIdentifierType` in Plaid's document; others are kept as they come.
public struct TaxpayerIdentifierType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `IndividualTaxpayerIdentificationNumber`.
    public static var individualTaxpayerIdentificationNumber: Self { Self(rawValue: "IndividualTaxpayerIdentificationNumber") }
    /// The word `SocialSecurityNumber`.
    public static var socialSecurityNumber: Self { Self(rawValue: "SocialSecurityNumber") }
}

/// The words of `TotalCanonicalDescription` in Plaid's document; others are kept as they come.
public struct TotalCanonicalDescription: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `BONUS`.
    public static var bonus: Self { Self(rawValue: "BONUS") }
    /// The word `COMMISSION`.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
    /// The word `OVERTIME`.
    public static var overtime: Self { Self(rawValue: "OVERTIME") }
    /// The word `PAID TIME OFF`.
    public static var paidTimeOff: Self { Self(rawValue: "PAID TIME OFF") }
    /// The word `REGULAR PAY`.
    public static var regularPay: Self { Self(rawValue: "REGULAR PAY") }
    /// The word `VACATION`.
    public static var vacation: Self { Self(rawValue: "VACATION") }
    /// The word `EMPLOYEE MEDICARE`.
    public static var employeeMedicare: Self { Self(rawValue: "EMPLOYEE MEDICARE") }
    /// The word `FICA`.
    public static var fica: Self { Self(rawValue: "FICA") }
    /// The word `SOCIAL SECURITY EMPLOYEE TAX`.
    public static var socialSecurityEmployeeTax: Self { Self(rawValue: "SOCIAL SECURITY EMPLOYEE TAX") }
    /// The word `MEDICAL`.
    public static var medical: Self { Self(rawValue: "MEDICAL") }
    /// The word `VISION`.
    public static var vision: Self { Self(rawValue: "VISION") }
    /// The word `DENTAL`.
    public static var dental: Self { Self(rawValue: "DENTAL") }
    /// The word `NET PAY`.
    public static var netPay: Self { Self(rawValue: "NET PAY") }
    /// The word `TAXES`.
    public static var taxes: Self { Self(rawValue: "TAXES") }
    /// The word `NOT_FOUND`.
    public static var notFound: Self { Self(rawValue: "NOT_FOUND") }
    /// The word `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
