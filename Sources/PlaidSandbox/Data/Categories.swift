import PlaidJSON

/// The older taxonomy of transaction categories, which `/categories/get` lists: its main branches and those that the
/// default data uses, not all of its several hundred leaves.
enum CategoryTable {
    static let json: JSONValue = .array(
        table.split(separator: "\n").map { line in
            let parts = line.split(separator: "|").map(String.init)
            return [
                "category_id": .string(parts[0]), "group": .string(parts[1]), "hierarchy": .strings(Array(parts[2...])),
            ]
        })

    private static let table = """
        10000000|special|Bank Fees
        10001000|special|Bank Fees|Overdraft
        10002000|special|Bank Fees|ATM
        10003000|special|Bank Fees|Late Payment
        10004000|special|Bank Fees|Fraud Dispute
        10005000|special|Bank Fees|Foreign Transaction
        10006000|special|Bank Fees|Wire Transfer
        10007000|special|Bank Fees|Insufficient Funds
        10008000|special|Bank Fees|Cash Advance
        10009000|special|Bank Fees|Excess Activity
        11000000|special|Cash Advance
        12000000|place|Community
        12001000|place|Community|Animal Shelter
        12002000|place|Community|Assisted Living Services
        12003000|place|Community|Cemetery
        12004000|place|Community|Courts
        12005000|place|Community|Day Care and Preschools
        12006000|place|Community|Disabled Persons Services
        12007000|place|Community|Drug and Alcohol Services
        12008000|place|Community|Education
        12009000|place|Community|Government Departments and Agencies
        12010000|place|Community|Government Lobbyists
        12011000|place|Community|Housing Assistance and Shelters
        12012000|place|Community|Law Enforcement
        12013000|place|Community|Libraries
        12014000|place|Community|Military
        12015000|place|Community|Organizations and Associations
        12016000|place|Community|Post Offices
        12017000|place|Community|Public and Social Services
        12018000|place|Community|Religious
        12019000|place|Community|Senior Citizen Services
        13000000|place|Food and Drink
        13001000|place|Food and Drink|Bar
        13002000|place|Food and Drink|Breweries
        13003000|place|Food and Drink|Internet Cafes
        13004000|place|Food and Drink|Nightlife
        13005000|place|Food and Drink|Restaurants
        13005001|place|Food and Drink|Restaurants|Winery
        13005012|place|Food and Drink|Restaurants|Pizza
        13005032|place|Food and Drink|Restaurants|Fast Food
        13005043|place|Food and Drink|Restaurants|Coffee Shop
        14000000|place|Healthcare
        14001000|place|Healthcare|Healthcare Services
        14002000|place|Healthcare|Physicians
        15000000|special|Interest
        15001000|special|Interest|Interest Earned
        15002000|special|Interest|Interest Charged
        16000000|special|Payment
        16001000|special|Payment|Credit Card
        16002000|special|Payment|Rent
        16003000|special|Payment|Loan
        17000000|place|Recreation
        17001000|place|Recreation|Arts and Entertainment
        17018000|place|Recreation|Gyms and Fitness Centers
        18000000|place|Service
        18001000|place|Service|Advertising and Marketing
        18020000|place|Service|Financial
        18030000|place|Service|Insurance
        18050000|place|Service|Personal Care
        18068000|place|Service|Utilities
        19000000|place|Shops
        19012000|place|Shops|Clothing and Accessories
        19013000|place|Shops|Computers and Electronics
        19018000|place|Shops|Department Stores
        19019000|place|Shops|Digital Purchase
        19025000|place|Shops|Food and Beverage Store
        19043000|place|Shops|Pharmacies
        19046000|place|Shops|Sporting Goods
        19047000|place|Shops|Supermarkets and Groceries
        20000000|special|Tax
        20001000|special|Tax|Refund
        20002000|special|Tax|Payment
        21000000|special|Transfer
        21001000|special|Transfer|Internal Account Transfer
        21002000|special|Transfer|ACH
        21003000|special|Transfer|Billpay
        21004000|special|Transfer|Check
        21005000|special|Transfer|Credit
        21006000|special|Transfer|Debit
        21007000|special|Transfer|Deposit
        21008000|special|Transfer|Keep the Change Savings Program
        21009000|special|Transfer|Payroll
        21010000|special|Transfer|Third Party
        21011000|special|Transfer|Wire
        21012000|special|Transfer|Withdrawal
        21013000|special|Transfer|Save As You Go
        22000000|special|Travel
        22001000|special|Travel|Airlines and Aviation Services
        22002000|special|Travel|Airports
        22003000|special|Travel|Boat
        22004000|special|Travel|Bus Stations
        22005000|special|Travel|Car and Truck Rentals
        22006000|special|Travel|Car Service
        22009000|place|Travel|Gas Stations
        22012000|place|Travel|Lodging
        22013000|place|Travel|Parking
        22014000|special|Travel|Public Transportation Services
        22015000|special|Travel|Rail
        22016000|special|Travel|Taxi
        22017000|special|Travel|Tolls and Fees
        """
}
