// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `AssetDetailAssetEmployerSponsoredIndicator` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetDetailAssetEmployerSponsoredIndicator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// The value `false`.
    public static var `false`: Self { Self(rawValue: "false") }
}

/// The values of `AssetDetailAssetRetirementIndicator` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetDetailAssetRetirementIndicator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// The value `false`.
    public static var `false`: Self { Self(rawValue: "false") }
}

/// The values of `AssetHoldingAssetHoldingRestrictedIndicator` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetHoldingAssetHoldingRestrictedIndicator: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `true`.
    public static var `true`: Self { Self(rawValue: "true") }
    /// The value `false`.
    public static var `false`: Self { Self(rawValue: "false") }
}

/// The values of `AssetHoldingAssetHoldingType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetHoldingAssetHoldingType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `Bond`.
    public static var bond: Self { Self(rawValue: "Bond") }
    /// The value `Stock`.
    public static var stock: Self { Self(rawValue: "Stock") }
    /// The value `Crypto`.
    public static var crypto: Self { Self(rawValue: "Crypto") }
    /// The value `Other`.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The values of `AssetInvestmentTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetInvestmentTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `Buy`.
    public static var buy: Self { Self(rawValue: "Buy") }
    /// The value `Sell`.
    public static var sell: Self { Self(rawValue: "Sell") }
    /// The value `Dividends`.
    public static var dividends: Self { Self(rawValue: "Dividends") }
    /// The value `Interest`.
    public static var interest: Self { Self(rawValue: "Interest") }
    /// The value `Transfers`.
    public static var transfers: Self { Self(rawValue: "Transfers") }
    /// The value `Reinvestments`.
    public static var reinvestments: Self { Self(rawValue: "Reinvestments") }
    /// The value `FundsReceived`.
    public static var fundsReceived: Self { Self(rawValue: "FundsReceived") }
    /// The value `Other`.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The values of `AssetTransactionCategoryType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetTransactionCategoryType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `ATMFee`.
    public static var atmFee: Self { Self(rawValue: "ATMFee") }
    /// The value `Advertising`.
    public static var advertising: Self { Self(rawValue: "Advertising") }
    /// The value `AirTravel`.
    public static var airTravel: Self { Self(rawValue: "AirTravel") }
    /// The value `AlcoholBars`.
    public static var alcoholBars: Self { Self(rawValue: "AlcoholBars") }
    /// The value `Allowance`.
    public static var allowance: Self { Self(rawValue: "Allowance") }
    /// The value `Amusement`.
    public static var amusement: Self { Self(rawValue: "Amusement") }
    /// The value `Arts`.
    public static var arts: Self { Self(rawValue: "Arts") }
    /// The value `AutoTransport`.
    public static var autoTransport: Self { Self(rawValue: "AutoTransport") }
    /// The value `AutoInsurance`.
    public static var autoInsurance: Self { Self(rawValue: "AutoInsurance") }
    /// The value `AutoPayment`.
    public static var autoPayment: Self { Self(rawValue: "AutoPayment") }
    /// The value `BabySupplies`.
    public static var babySupplies: Self { Self(rawValue: "BabySupplies") }
    /// The value `BabysitterDaycare`.
    public static var babysitterDaycare: Self { Self(rawValue: "BabysitterDaycare") }
    /// The value `BankFee`.
    public static var bankFee: Self { Self(rawValue: "BankFee") }
    /// The value `BillsUtilities`.
    public static var billsUtilities: Self { Self(rawValue: "BillsUtilities") }
    /// The value `Bonus`.
    public static var bonus: Self { Self(rawValue: "Bonus") }
    /// The value `BooksSupplies`.
    public static var booksSupplies: Self { Self(rawValue: "BooksSupplies") }
    /// The value `Business Services`.
    public static var businessServices: Self { Self(rawValue: "Business Services") }
    /// The value `Buy`.
    public static var buy: Self { Self(rawValue: "Buy") }
    /// The value `CashATM`.
    public static var cashAtm: Self { Self(rawValue: "CashATM") }
    /// The value `Charity`.
    public static var charity: Self { Self(rawValue: "Charity") }
    /// The value `Check`.
    public static var check: Self { Self(rawValue: "Check") }
    /// The value `ChildSupport`.
    public static var childSupport: Self { Self(rawValue: "ChildSupport") }
    /// The value `Clothing`.
    public static var clothing: Self { Self(rawValue: "Clothing") }
    /// The value `CoffeeShops`.
    public static var coffeeShops: Self { Self(rawValue: "CoffeeShops") }
    /// The value `CreditCardPayment`.
    public static var creditCardPayment: Self { Self(rawValue: "CreditCardPayment") }
    /// The value `Dentist`.
    public static var dentist: Self { Self(rawValue: "Dentist") }
    /// The value `Doctor`.
    public static var doctor: Self { Self(rawValue: "Doctor") }
    /// The value `Education`.
    public static var education: Self { Self(rawValue: "Education") }
    /// The value `ElectronicsSoftware`.
    public static var electronicsSoftware: Self { Self(rawValue: "ElectronicsSoftware") }
    /// The value `Entertainment`.
    public static var entertainment: Self { Self(rawValue: "Entertainment") }
    /// The value `Eyecare`.
    public static var eyecare: Self { Self(rawValue: "Eyecare") }
    /// The value `FastFood`.
    public static var fastFood: Self { Self(rawValue: "FastFood") }
    /// The value `FederalTax`.
    public static var federalTax: Self { Self(rawValue: "FederalTax") }
    /// The value `FeesCharges`.
    public static var feesCharges: Self { Self(rawValue: "FeesCharges") }
    /// The value `FinanceCharge`.
    public static var financeCharge: Self { Self(rawValue: "FinanceCharge") }
    /// The value `Financial`.
    public static var financial: Self { Self(rawValue: "Financial") }
    /// The value `FinancialAdvisor`.
    public static var financialAdvisor: Self { Self(rawValue: "FinancialAdvisor") }
    /// The value `FoodDining`.
    public static var foodDining: Self { Self(rawValue: "FoodDining") }
    /// The value `Furnishings`.
    public static var furnishings: Self { Self(rawValue: "Furnishings") }
    /// The value `GasFuel`.
    public static var gasFuel: Self { Self(rawValue: "GasFuel") }
    /// The value `GiftsDonations`.
    public static var giftsDonations: Self { Self(rawValue: "GiftsDonations") }
    /// The value `Groceries`.
    public static var groceries: Self { Self(rawValue: "Groceries") }
    /// The value `Gym`.
    public static var gym: Self { Self(rawValue: "Gym") }
    /// The value `Hair`.
    public static var hair: Self { Self(rawValue: "Hair") }
    /// The value `HealthFitness`.
    public static var healthFitness: Self { Self(rawValue: "HealthFitness") }
    /// The value `HealthInsurance`.
    public static var healthInsurance: Self { Self(rawValue: "HealthInsurance") }
    /// The value `Hobbies`.
    public static var hobbies: Self { Self(rawValue: "Hobbies") }
    /// The value `Home`.
    public static var home: Self { Self(rawValue: "Home") }
    /// The value `HomeImprovement`.
    public static var homeImprovement: Self { Self(rawValue: "HomeImprovement") }
    /// The value `HomeInsurance`.
    public static var homeInsurance: Self { Self(rawValue: "HomeInsurance") }
    /// The value `HomePhone`.
    public static var homePhone: Self { Self(rawValue: "HomePhone") }
    /// The value `HomeServices`.
    public static var homeServices: Self { Self(rawValue: "HomeServices") }
    /// The value `HomeSupplies`.
    public static var homeSupplies: Self { Self(rawValue: "HomeSupplies") }
    /// The value `Hotel`.
    public static var hotel: Self { Self(rawValue: "Hotel") }
    /// The value `Income`.
    public static var income: Self { Self(rawValue: "Income") }
    /// The value `InterestIncome`.
    public static var interestIncome: Self { Self(rawValue: "InterestIncome") }
    /// The value `Internet`.
    public static var internet: Self { Self(rawValue: "Internet") }
    /// The value `Investments`.
    public static var investments: Self { Self(rawValue: "Investments") }
    /// The value `Kids`.
    public static var kids: Self { Self(rawValue: "Kids") }
    /// The value `KidsActivities`.
    public static var kidsActivities: Self { Self(rawValue: "KidsActivities") }
    /// The value `LateFee`.
    public static var lateFee: Self { Self(rawValue: "LateFee") }
    /// The value `Laundry`.
    public static var laundry: Self { Self(rawValue: "Laundry") }
    /// The value `LawnGarden`.
    public static var lawnGarden: Self { Self(rawValue: "LawnGarden") }
    /// The value `Legal`.
    public static var legal: Self { Self(rawValue: "Legal") }
    /// The value `LifeInsurance`.
    public static var lifeInsurance: Self { Self(rawValue: "LifeInsurance") }
    /// The value `LoanInsurance`.
    public static var loanInsurance: Self { Self(rawValue: "LoanInsurance") }
    /// The value `LoanPayment`.
    public static var loanPayment: Self { Self(rawValue: "LoanPayment") }
    /// The value `Loans`.
    public static var loans: Self { Self(rawValue: "Loans") }
    /// The value `MobilePhone`.
    public static var mobilePhone: Self { Self(rawValue: "MobilePhone") }
    /// The value `MortgageRent`.
    public static var mortgageRent: Self { Self(rawValue: "MortgageRent") }
    /// The value `MoviesDVDs`.
    public static var moviesDvDs: Self { Self(rawValue: "MoviesDVDs") }
    /// The value `Music`.
    public static var music: Self { Self(rawValue: "Music") }
    /// The value `NewspapersMagazines`.
    public static var newspapersMagazines: Self { Self(rawValue: "NewspapersMagazines") }
    /// The value `OfficeSupplies`.
    public static var officeSupplies: Self { Self(rawValue: "OfficeSupplies") }
    /// The value `Parking`.
    public static var parking: Self { Self(rawValue: "Parking") }
    /// The value `Paycheck`.
    public static var paycheck: Self { Self(rawValue: "Paycheck") }
    /// The value `PersonalCare`.
    public static var personalCare: Self { Self(rawValue: "PersonalCare") }
    /// The value `PetFoodSupplies`.
    public static var petFoodSupplies: Self { Self(rawValue: "PetFoodSupplies") }
    /// The value `PetGrooming`.
    public static var petGrooming: Self { Self(rawValue: "PetGrooming") }
    /// The value `Pets`.
    public static var pets: Self { Self(rawValue: "Pets") }
    /// The value `Pharmacy`.
    public static var pharmacy: Self { Self(rawValue: "Pharmacy") }
    /// The value `Printing`.
    public static var printing: Self { Self(rawValue: "Printing") }
    /// The value `Property Tax`.
    public static var propertyTax: Self { Self(rawValue: "Property Tax") }
    /// The value `Public Transportation`.
    public static var publicTransportation: Self { Self(rawValue: "Public Transportation") }
    /// The value `Reimbursement`.
    public static var reimbursement: Self { Self(rawValue: "Reimbursement") }
    /// The value `RentalCarTaxi`.
    public static var rentalCarTaxi: Self { Self(rawValue: "RentalCarTaxi") }
    /// The value `Restaurants`.
    public static var restaurants: Self { Self(rawValue: "Restaurants") }
    /// The value `SalesTax`.
    public static var salesTax: Self { Self(rawValue: "SalesTax") }
    /// The value `ServiceParts`.
    public static var serviceParts: Self { Self(rawValue: "ServiceParts") }
    /// The value `ServiceFee`.
    public static var serviceFee: Self { Self(rawValue: "ServiceFee") }
    /// The value `Shipping`.
    public static var shipping: Self { Self(rawValue: "Shipping") }
    /// The value `Shopping`.
    public static var shopping: Self { Self(rawValue: "Shopping") }
    /// The value `SpaMassage`.
    public static var spaMassage: Self { Self(rawValue: "SpaMassage") }
    /// The value `SportingGoods`.
    public static var sportingGoods: Self { Self(rawValue: "SportingGoods") }
    /// The value `Sports`.
    public static var sports: Self { Self(rawValue: "Sports") }
    /// The value `StateTax`.
    public static var stateTax: Self { Self(rawValue: "StateTax") }
    /// The value `Student Loan`.
    public static var studentLoan: Self { Self(rawValue: "Student Loan") }
    /// The value `Taxes`.
    public static var taxes: Self { Self(rawValue: "Taxes") }
    /// The value `Television`.
    public static var television: Self { Self(rawValue: "Television") }
    /// The value `Toys`.
    public static var toys: Self { Self(rawValue: "Toys") }
    /// The value `Transfer`.
    public static var transfer: Self { Self(rawValue: "Transfer") }
    /// The value `Travel`.
    public static var travel: Self { Self(rawValue: "Travel") }
    /// The value `Tuition`.
    public static var tuition: Self { Self(rawValue: "Tuition") }
    /// The value `Uncategorized`.
    public static var uncategorized: Self { Self(rawValue: "Uncategorized") }
    /// The value `Utilities`.
    public static var utilities: Self { Self(rawValue: "Utilities") }
    /// The value `Vacation`.
    public static var vacation: Self { Self(rawValue: "Vacation") }
    /// The value `Veterinary`.
    public static var veterinary: Self { Self(rawValue: "Veterinary") }
}

/// The values of `AssetTransactionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetTransactionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `Credit`.
    public static var credit: Self { Self(rawValue: "Credit") }
    /// The value `Debit`.
    public static var debit: Self { Self(rawValue: "Debit") }
}

/// The values of `AssetType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `CheckingAccount`.
    public static var checkingAccount: Self { Self(rawValue: "CheckingAccount") }
    /// The value `SavingsAccount`.
    public static var savingsAccount: Self { Self(rawValue: "SavingsAccount") }
    /// The value `Investment`.
    public static var investment: Self { Self(rawValue: "Investment") }
    /// The value `MoneyMarketFund`.
    public static var moneyMarketFund: Self { Self(rawValue: "MoneyMarketFund") }
    /// The value `Other`.
    public static var other: Self { Self(rawValue: "Other") }
}

/// The values of `CreditBankEmploymentWarningType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankEmploymentWarningType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BANK_EMPLOYMENT_WARNING`.
    public static var bankEmploymentWarning: Self { Self(rawValue: "BANK_EMPLOYMENT_WARNING") }
}

/// The values of `CreditBankIncomeWarningCode` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditBankIncomeWarningCode: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `IDENTITY_UNAVAILABLE`.
    public static var identityUnavailable: Self { Self(rawValue: "IDENTITY_UNAVAILABLE") }
    /// The value `TRANSACTIONS_UNAVAILABLE`.
    public static var transactionsUnavailable: Self { Self(rawValue: "TRANSACTIONS_UNAVAILABLE") }
    /// The value `ITEM_UNAPPROVED`.
    public static var itemUnapproved: Self { Self(rawValue: "ITEM_UNAPPROVED") }
    /// The value `REPORT_DELETED`.
    public static var reportDeleted: Self { Self(rawValue: "REPORT_DELETED") }
    /// The value `DATA_UNAVAILABLE`.
    public static var dataUnavailable: Self { Self(rawValue: "DATA_UNAVAILABLE") }
}

/// The values of `CreditPayStubPayBasisType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditPayStubPayBasisType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `SALARY`.
    public static var salary: Self { Self(rawValue: "SALARY") }
    /// The value `HOURLY`.
    public static var hourly: Self { Self(rawValue: "HOURLY") }
    /// The value `COMMISSION`.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
}

/// The values of `CreditSessionBankEmploymentStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct CreditSessionBankEmploymentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `APPROVED`.
    public static var approved: Self { Self(rawValue: "APPROVED") }
    /// The value `NO_EMPLOYERS_FOUND`.
    public static var noEmployersFound: Self { Self(rawValue: "NO_EMPLOYERS_FOUND") }
    /// The value `EMPLOYER_NOT_LISTED`.
    public static var employerNotListed: Self { Self(rawValue: "EMPLOYER_NOT_LISTED") }
    /// The value `STARTED`.
    public static var started: Self { Self(rawValue: "STARTED") }
    /// The value `INTERNAL_ERROR`.
    public static var internalError: Self { Self(rawValue: "INTERNAL_ERROR") }
}

/// The values of `DocType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DocType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `DOCUMENT_TYPE_PAYSTUB`.
    public static var documentTypePaystub: Self { Self(rawValue: "DOCUMENT_TYPE_PAYSTUB") }
    /// The value `DOCUMENT_TYPE_BANK_STATEMENT`.
    public static var documentTypeBankStatement: Self { Self(rawValue: "DOCUMENT_TYPE_BANK_STATEMENT") }
    /// The value `DOCUMENT_TYPE_US_TAX_W2`.
    public static var documentTypeUsTaxW2: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_W2") }
    /// The value `DOCUMENT_TYPE_US_MILITARY_ERAS`.
    public static var documentTypeUsMilitaryEras: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_ERAS") }
    /// The value `DOCUMENT_TYPE_US_MILITARY_LES`.
    public static var documentTypeUsMilitaryLes: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_LES") }
    /// The value `DOCUMENT_TYPE_US_MILITARY_CLES`.
    public static var documentTypeUsMilitaryCles: Self { Self(rawValue: "DOCUMENT_TYPE_US_MILITARY_CLES") }
    /// The value `DOCUMENT_TYPE_GIG`.
    public static var documentTypeGig: Self { Self(rawValue: "DOCUMENT_TYPE_GIG") }
    /// The value `DOCUMENT_TYPE_NONE`.
    public static var documentTypeNone: Self { Self(rawValue: "DOCUMENT_TYPE_NONE") }
    /// The value `DOCUMENT_TYPE_US_TAX_1099_MISC`.
    public static var documentTypeUsTax1099Misc: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_1099_MISC") }
    /// The value `DOCUMENT_TYPE_US_TAX_1099_K`.
    public static var documentTypeUsTax1099K: Self { Self(rawValue: "DOCUMENT_TYPE_US_TAX_1099_K") }
    /// The value `DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF`.
    public static var documentTypePlaidGeneratedPaystubPdf: Self { Self(rawValue: "DOCUMENT_TYPE_PLAID_GENERATED_PAYSTUB_PDF") }
}

/// The values of `EarningsBreakdownCanonicalDescription` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EarningsBreakdownCanonicalDescription: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BONUS`.
    public static var bonus: Self { Self(rawValue: "BONUS") }
    /// The value `COMMISSION`.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
    /// The value `OVERTIME`.
    public static var overtime: Self { Self(rawValue: "OVERTIME") }
    /// The value `PAID TIME OFF`.
    public static var paidTimeOff: Self { Self(rawValue: "PAID TIME OFF") }
    /// The value `REGULAR PAY`.
    public static var regularPay: Self { Self(rawValue: "REGULAR PAY") }
    /// The value `VACATION`.
    public static var vacation: Self { Self(rawValue: "VACATION") }
    /// The value `BASIC ALLOWANCE HOUSING`.
    public static var basicAllowanceHousing: Self { Self(rawValue: "BASIC ALLOWANCE HOUSING") }
    /// The value `BASIC ALLOWANCE SUBSISTENCE`.
    public static var basicAllowanceSubsistence: Self { Self(rawValue: "BASIC ALLOWANCE SUBSISTENCE") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}

/// The values of `EmploymentVerificationStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct EmploymentVerificationStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `EMPLOYMENT_STATUS_ACTIVE`.
    public static var employmentStatusActive: Self { Self(rawValue: "EMPLOYMENT_STATUS_ACTIVE") }
    /// The value `EMPLOYMENT_STATUS_INACTIVE`.
    public static var employmentStatusInactive: Self { Self(rawValue: "EMPLOYMENT_STATUS_INACTIVE") }
}

/// The values of `Form1099Type` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct Form1099Type: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `FORM_1099_TYPE_UNKNOWN`.
    public static var form1099TypeUnknown: Self { Self(rawValue: "FORM_1099_TYPE_UNKNOWN") }
    /// The value `FORM_1099_TYPE_MISC`.
    public static var form1099TypeMisc: Self { Self(rawValue: "FORM_1099_TYPE_MISC") }
    /// The value `FORM_1099_TYPE_K`.
    public static var form1099TypeK: Self { Self(rawValue: "FORM_1099_TYPE_K") }
}

/// The values of `IncomeBreakdownType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncomeBreakdownType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `bonus`.
    public static var bonus: Self { Self(rawValue: "bonus") }
    /// The value `overtime`.
    public static var overtime: Self { Self(rawValue: "overtime") }
    /// The value `regular`.
    public static var regular: Self { Self(rawValue: "regular") }
}

/// The values of `IncomeVerificationPrecheckConfidence` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct IncomeVerificationPrecheckConfidence: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `HIGH`.
    public static var high: Self { Self(rawValue: "HIGH") }
    /// The value `LOW`.
    public static var low: Self { Self(rawValue: "LOW") }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}

/// The values of `LoanIdentifierType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct LoanIdentifierType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `LenderLoan`.
    public static var lenderLoan: Self { Self(rawValue: "LenderLoan") }
    /// The value `UniversalLoan`.
    public static var universalLoan: Self { Self(rawValue: "UniversalLoan") }
}

/// The values of `PartyRoleType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PartyRoleType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `Borrower`.
    public static var borrower: Self { Self(rawValue: "Borrower") }
}

/// The values of `PayPeriodDetailsPayFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PayPeriodDetailsPayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PAY_FREQUENCY_UNKNOWN`.
    public static var payFrequencyUnknown: Self { Self(rawValue: "PAY_FREQUENCY_UNKNOWN") }
    /// The value `PAY_FREQUENCY_WEEKLY`.
    public static var payFrequencyWeekly: Self { Self(rawValue: "PAY_FREQUENCY_WEEKLY") }
    /// The value `PAY_FREQUENCY_BIWEEKLY`.
    public static var payFrequencyBiweekly: Self { Self(rawValue: "PAY_FREQUENCY_BIWEEKLY") }
    /// The value `PAY_FREQUENCY_SEMIMONTHLY`.
    public static var payFrequencySemimonthly: Self { Self(rawValue: "PAY_FREQUENCY_SEMIMONTHLY") }
    /// The value `PAY_FREQUENCY_MONTHLY`.
    public static var payFrequencyMonthly: Self { Self(rawValue: "PAY_FREQUENCY_MONTHLY") }
}

/// The values of `PaystubPayFrequency` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct PaystubPayFrequency: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `MONTHLY`.
    public static var monthly: Self { Self(rawValue: "MONTHLY") }
    /// The value `BI-WEEKLY`.
    public static var biWeekly: Self { Self(rawValue: "BI-WEEKLY") }
    /// The value `WEEKLY`.
    public static var weekly: Self { Self(rawValue: "WEEKLY") }
    /// The value `SEMI-MONTHLY`.
    public static var semiMonthly: Self { Self(rawValue: "SEMI-MONTHLY") }
}

/// The values of `ReportType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ReportType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `asset`.
    public static var asset: Self { Self(rawValue: "asset") }
}

/// The values of `RiskSignalDocumentStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskSignalDocumentStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `PROCESSING`.
    public static var processing: Self { Self(rawValue: "PROCESSING") }
    /// The value `PROCESSING_COMPLETE`.
    public static var processingComplete: Self { Self(rawValue: "PROCESSING_COMPLETE") }
    /// The value `PROCESSING_ERROR`.
    public static var processingError: Self { Self(rawValue: "PROCESSING_ERROR") }
    /// The value `PASSWORD_PROTECTED`.
    public static var passwordProtected: Self { Self(rawValue: "PASSWORD_PROTECTED") }
    /// The value `VIRUS_DETECTED`.
    public static var virusDetected: Self { Self(rawValue: "VIRUS_DETECTED") }
}

/// The values of `RiskSignalDocumentType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskSignalDocumentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `BANK_STATEMENT`.
    public static var bankStatement: Self { Self(rawValue: "BANK_STATEMENT") }
    /// The value `BENEFITS_STATEMENT`.
    public static var benefitsStatement: Self { Self(rawValue: "BENEFITS_STATEMENT") }
    /// The value `BUSINESS_FILING`.
    public static var businessFiling: Self { Self(rawValue: "BUSINESS_FILING") }
    /// The value `CHECK`.
    public static var check: Self { Self(rawValue: "CHECK") }
    /// The value `DRIVING_LICENSE`.
    public static var drivingLicense: Self { Self(rawValue: "DRIVING_LICENSE") }
    /// The value `FINANCIAL_STATEMENT`.
    public static var financialStatement: Self { Self(rawValue: "FINANCIAL_STATEMENT") }
    /// The value `INVOICE`.
    public static var invoice: Self { Self(rawValue: "INVOICE") }
    /// The value `PAYSLIP`.
    public static var payslip: Self { Self(rawValue: "PAYSLIP") }
    /// The value `SOCIAL_SECURITY_CARD`.
    public static var socialSecurityCard: Self { Self(rawValue: "SOCIAL_SECURITY_CARD") }
    /// The value `TAX_FORM`.
    public static var taxForm: Self { Self(rawValue: "TAX_FORM") }
    /// The value `UTILITY_BILL`.
    public static var utilityBill: Self { Self(rawValue: "UTILITY_BILL") }
}

/// The values of `RiskSignalFileType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct RiskSignalFileType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `IMAGE_PDF`.
    public static var imagePdf: Self { Self(rawValue: "IMAGE_PDF") }
    /// The value `SCAN_OCR`.
    public static var scanOcr: Self { Self(rawValue: "SCAN_OCR") }
    /// The value `TRUE_PDF`.
    public static var truePdf: Self { Self(rawValue: "TRUE_PDF") }
    /// The value `IMAGE`.
    public static var image: Self { Self(rawValue: "IMAGE") }
    /// The value `MIXED_PAGE_PDF`.
    public static var mixedPagePdf: Self { Self(rawValue: "MIXED_PAGE_PDF") }
    /// The value `EMPTY_PDF`.
    public static var emptyPdf: Self { Self(rawValue: "EMPTY_PDF") }
    /// The value `FLATTENED_PDF`.
    public static var flattenedPdf: Self { Self(rawValue: "FLATTENED_PDF") }
}

/// The values of `ServiceProductFulfillmentIdentifier` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ServiceProductFulfillmentIdentifier: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `VOA`.
    public static var voa: Self { Self(rawValue: "VOA") }
    /// The value `VOE`.
    public static var voe: Self { Self(rawValue: "VOE") }
}

/// The values of `TaxpayerIdentifierType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TaxpayerIdentifierType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `IndividualTaxpayerIdentificationNumber`.
    public static var individualTaxpayerIdentificationNumber: Self { Self(rawValue: "IndividualTaxpayerIdentificationNumber") }
    /// The value `SocialSecurityNumber`.
    public static var socialSecurityNumber: Self { Self(rawValue: "SocialSecurityNumber") }
}

/// The values of `TotalCanonicalDescription` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct TotalCanonicalDescription: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `BONUS`.
    public static var bonus: Self { Self(rawValue: "BONUS") }
    /// The value `COMMISSION`.
    public static var commission: Self { Self(rawValue: "COMMISSION") }
    /// The value `OVERTIME`.
    public static var overtime: Self { Self(rawValue: "OVERTIME") }
    /// The value `PAID TIME OFF`.
    public static var paidTimeOff: Self { Self(rawValue: "PAID TIME OFF") }
    /// The value `REGULAR PAY`.
    public static var regularPay: Self { Self(rawValue: "REGULAR PAY") }
    /// The value `VACATION`.
    public static var vacation: Self { Self(rawValue: "VACATION") }
    /// The value `EMPLOYEE MEDICARE`.
    public static var employeeMedicare: Self { Self(rawValue: "EMPLOYEE MEDICARE") }
    /// The value `FICA`.
    public static var fica: Self { Self(rawValue: "FICA") }
    /// The value `SOCIAL SECURITY EMPLOYEE TAX`.
    public static var socialSecurityEmployeeTax: Self { Self(rawValue: "SOCIAL SECURITY EMPLOYEE TAX") }
    /// The value `MEDICAL`.
    public static var medical: Self { Self(rawValue: "MEDICAL") }
    /// The value `VISION`.
    public static var vision: Self { Self(rawValue: "VISION") }
    /// The value `DENTAL`.
    public static var dental: Self { Self(rawValue: "DENTAL") }
    /// The value `NET PAY`.
    public static var netPay: Self { Self(rawValue: "NET PAY") }
    /// The value `TAXES`.
    public static var taxes: Self { Self(rawValue: "TAXES") }
    /// The value `NOT_FOUND`.
    public static var notFound: Self { Self(rawValue: "NOT_FOUND") }
    /// The value `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
