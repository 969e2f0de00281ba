// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The older taxonomy of transaction categories, which `/categories/get` lists whole.
///
/// Its 602 entries have not changed since 2018.
enum CategoryTable {
    static let json: JSONValue = .array(table.split(separator: "\n").flatMap { entries(of: $0) })

    private static func entries(of line: Substring) -> [JSONValue] {
        let branches = line.split(separator: ";").map(String.init)
        let head = branches[0].split(separator: "|").map(String.init)
        let (group, hierarchy) = (head[1], Array(head[2...]))
        var entries = [entry(head[0], group, hierarchy)]
        for leaf in branches.dropFirst() {
            entries.append(
                entry(String(head[0].prefix(5) + leaf.prefix(3)), group, hierarchy + [String(leaf.dropFirst(4))]))
        }
        return entries
    }

    private static func entry(_ id: String, _ group: String, _ hierarchy: [String]) -> JSONValue {
        ["category_id": .string(id), "group": .string(group), "hierarchy": .strings(hierarchy)]
    }

    /// A category a line: id, group and hierarchy, then those under it that differ in the last three digits and the last name.
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
        12002000|place|Community|Assisted Living Services;001 Facilities and Nursing Homes;002 Caretakers
        12003000|place|Community|Cemetery
        12004000|place|Community|Courts
        12005000|place|Community|Day Care and Preschools
        12006000|place|Community|Disabled Persons Services
        12007000|place|Community|Drug and Alcohol Services
        12008000|place|Community|Education;001 Vocational Schools;002 Tutoring and Educational Services;\
        003 Primary and Secondary Schools;004 Fraternities and Sororities;005 Driving Schools;\
        006 Dance Schools;007 Culinary Lessons and Schools;008 Computer Training;\
        009 Colleges and Universities;010 Art School;011 Adult Education
        12009000|place|Community|Government Departments and Agencies
        12010000|place|Community|Government Lobbyists
        12011000|place|Community|Housing Assistance and Shelters
        12012000|place|Community|Law Enforcement;001 Police Stations;002 Fire Stations;\
        003 Correctional Institutions
        12013000|place|Community|Libraries
        12014000|place|Community|Military
        12015000|place|Community|Organizations and Associations;001 Youth Organizations;002 Environmental;\
        003 Charities and Non-Profits
        12016000|place|Community|Post Offices
        12017000|place|Community|Public and Social Services
        12018000|place|Community|Religious;001 Temple;002 Synagogues;003 Mosques;004 Churches
        12019000|place|Community|Senior Citizen Services;001 Retirement
        13000000|place|Food and Drink
        13001000|place|Food and Drink|Bar;001 Wine Bar;002 Sports Bar;003 Hotel Lounge
        13002000|place|Food and Drink|Breweries
        13003000|place|Food and Drink|Internet Cafes
        13004000|place|Food and Drink|Nightlife;001 Strip Club;002 Night Clubs;003 Karaoke;\
        004 Jazz and Blues Cafe;005 Hookah Lounges;006 Adult Entertainment
        13005000|place|Food and Drink|Restaurants;001 Winery;002 Vegan and Vegetarian;003 Turkish;004 Thai;\
        005 Swiss;006 Sushi;007 Steakhouses;008 Spanish;009 Seafood;010 Scandinavian;011 Portuguese;\
        012 Pizza;013 Moroccan;014 Middle Eastern;015 Mexican;016 Mediterranean;017 Latin American;\
        018 Korean;019 Juice Bar;020 Japanese;021 Italian;022 Indonesian;023 Indian;024 Ice Cream;025 Greek;\
        026 German;027 Gastropub;028 French;029 Food Truck;030 Fish and Chips;031 Filipino;032 Fast Food;\
        033 Falafel;034 Ethiopian;035 Eastern European;036 Donuts;037 Distillery;038 Diners;039 Dessert;\
        040 Delis;041 Cupcake Shop;042 Cuban;043 Coffee Shop;044 Chinese;045 Caribbean;046 Cajun;047 Cafe;\
        048 Burrito;049 Burgers;050 Breakfast Spot;051 Brazilian;052 Barbecue;053 Bakery;054 Bagel Shop;\
        055 Australian;056 Asian;057 American;058 African;059 Afghan
        14000000|place|Healthcare
        14001000|place|Healthcare|Healthcare Services;001 Psychologists;002 Pregnancy and Sexual Health;\
        003 Podiatrists;004 Physical Therapy;005 Optometrists;006 Nutritionists;007 Nurses;\
        008 Mental Health;009 Medical Supplies and Labs;010 Hospitals, Clinics and Medical Centers;\
        011 Emergency Services;012 Dentists;013 Counseling and Therapy;014 Chiropractors;\
        015 Blood Banks and Centers;016 Alternative Medicine;017 Acupuncture
        14002000|place|Healthcare|Physicians;001 Urologists;002 Respiratory;003 Radiologists;\
        004 Psychiatrists;005 Plastic Surgeons;006 Pediatricians;007 Pathologists;008 Orthopedic Surgeons;\
        009 Ophthalmologists;010 Oncologists;011 Obstetricians and Gynecologists;012 Neurologists;\
        013 Internal Medicine;014 General Surgery;015 Gastroenterologists;016 Family Medicine;\
        017 Ear, Nose and Throat;018 Dermatologists;019 Cardiologists;020 Anesthesiologists
        15000000|special|Interest
        15001000|special|Interest|Interest Earned
        15002000|special|Interest|Interest Charged
        16000000|special|Payment
        16001000|special|Payment|Credit Card
        16002000|special|Payment|Rent
        16003000|special|Payment|Loan
        17000000|place|Recreation
        17001000|place|Recreation|Arts and Entertainment;001 Theatrical Productions;002 Symphony and Opera;\
        003 Sports Venues;004 Social Clubs;005 Psychics and Astrologers;006 Party Centers;\
        007 Music and Show Venues;008 Museums;009 Movie Theatres;010 Fairgrounds and Rodeos;\
        011 Entertainment;012 Dance Halls and Saloons;013 Circuses and Carnivals;014 Casinos and Gaming;\
        015 Bowling;016 Billiards and Pool;017 Art Dealers and Galleries;018 Arcades and Amusement Parks;\
        019 Aquarium
        17002000|place|Recreation|Athletic Fields
        17003000|place|Recreation|Baseball
        17004000|place|Recreation|Basketball
        17005000|place|Recreation|Batting Cages
        17006000|place|Recreation|Boating
        17007000|place|Recreation|Campgrounds and RV Parks
        17008000|place|Recreation|Canoes and Kayaks
        17009000|place|Recreation|Combat Sports
        17010000|place|Recreation|Cycling
        17011000|place|Recreation|Dance
        17012000|place|Recreation|Equestrian
        17013000|place|Recreation|Football
        17014000|place|Recreation|Go Carts
        17015000|place|Recreation|Golf
        17016000|place|Recreation|Gun Ranges
        17017000|place|Recreation|Gymnastics
        17018000|place|Recreation|Gyms and Fitness Centers
        17019000|place|Recreation|Hiking
        17020000|place|Recreation|Hockey
        17021000|place|Recreation|Hot Air Balloons
        17022000|place|Recreation|Hunting and Fishing
        17023000|place|Recreation|Landmarks;001 Monuments and Memorials;002 Historic Sites;003 Gardens;\
        004 Buildings and Structures
        17024000|place|Recreation|Miniature Golf
        17025000|place|Recreation|Outdoors;001 Rivers;002 Mountains;003 Lakes;004 Forests;005 Beaches
        17026000|place|Recreation|Paintball
        17027000|place|Recreation|Parks;001 Playgrounds;002 Picnic Areas;003 Natural Parks
        17028000|place|Recreation|Personal Trainers
        17029000|place|Recreation|Race Tracks
        17030000|place|Recreation|Racquet Sports
        17031000|place|Recreation|Racquetball
        17032000|place|Recreation|Rafting
        17033000|place|Recreation|Recreation Centers
        17034000|place|Recreation|Rock Climbing
        17035000|place|Recreation|Running
        17036000|place|Recreation|Scuba Diving
        17037000|place|Recreation|Skating
        17038000|place|Recreation|Skydiving
        17039000|place|Recreation|Snow Sports
        17040000|place|Recreation|Soccer
        17041000|place|Recreation|Sports and Recreation Camps
        17042000|place|Recreation|Sports Clubs
        17043000|place|Recreation|Stadiums and Arenas
        17044000|place|Recreation|Swimming
        17045000|place|Recreation|Tennis
        17046000|place|Recreation|Water Sports
        17047000|place|Recreation|Yoga and Pilates
        17048000|place|Recreation|Zoo
        18000000|place|Service
        18001000|place|Service|Advertising and Marketing;001 Writing, Copywriting and Technical Writing;\
        002 Search Engine Marketing and Optimization;003 Public Relations;004 Promotional Items;\
        005 Print, TV, Radio and Outdoor Advertising;006 Online Advertising;\
        007 Market Research and Consulting;008 Direct Mail and Email Marketing Services;\
        009 Creative Services;010 Advertising Agencies and Media Buyers
        18003000|place|Service|Art Restoration
        18004000|place|Service|Audiovisual
        18005000|place|Service|Automation and Control Systems
        18006000|place|Service|Automotive;001 Towing;002 Motorcycle, Moped and Scooter Repair;\
        003 Maintenance and Repair;004 Car Wash and Detail;005 Car Appraisers;006 Auto Transmission;\
        007 Auto Tires;008 Auto Smog Check;009 Auto Oil and Lube
        18007000|place|Service|Business and Strategy Consulting
        18008000|place|Service|Business Services;001 Printing and Publishing
        18009000|special|Service|Cable
        18010000|place|Service|Chemicals and Gasses
        18011000|place|Service|Cleaning
        18012000|place|Service|Computers;001 Maintenance and Repair;002 Software Development
        18013000|place|Service|Construction;001 Specialty;002 Roofers;003 Painting;004 Masonry;\
        005 Infrastructure;006 Heating, Ventilating and Air Conditioning;007 Electricians;008 Contractors;\
        009 Carpet and Flooring;010 Carpenters
        18014000|place|Service|Credit Counseling and Bankruptcy Services
        18015000|place|Service|Dating and Escort
        18016000|place|Service|Employment Agencies
        18017000|place|Service|Engineering
        18018000|place|Service|Entertainment;001 Media
        18019000|place|Service|Events and Event Planning
        18020000|place|Service|Financial;001 Taxes;002 Student Aid and Grants;003 Stock Brokers;\
        004 Loans and Mortgages;005 Holding and Investment Offices;006 Fund Raising;\
        007 Financial Planning and Investments;008 Credit Reporting;009 Collections;010 Check Cashing;\
        011 Business Brokers and Franchises;012 Banking and Finance;013 ATMs;014 Accounting and Bookkeeping
        18021000|place|Service|Food and Beverage;001 Distribution;002 Catering
        18022000|place|Service|Funeral Services
        18023000|place|Service|Geological
        18024000|place|Service|Home Improvement;001 Upholstery;002 Tree Service;\
        003 Swimming Pool Maintenance and Services;004 Storage;005 Roofers;006 Pools and Spas;007 Plumbing;\
        008 Pest Control;009 Painting;010 Movers;011 Mobile Homes;012 Lighting Fixtures;\
        013 Landscaping and Gardeners;014 Kitchens;015 Interior Design;016 Housewares;\
        017 Home Inspection Services;018 Home Appliances;019 Heating, Ventilation and Air Conditioning;\
        020 Hardware and Services;021 Fences, Fireplaces and Garage Doors;022 Electricians;\
        023 Doors and Windows;024 Contractors;025 Carpet and Flooring;026 Carpenters;027 Architects
        18025000|place|Service|Household
        18026000|place|Service|Human Resources
        18027000|place|Service|Immigration
        18028000|place|Service|Import and Export
        18029000|place|Service|Industrial Machinery and Vehicles
        18030000|special|Service|Insurance
        18031000|digital|Service|Internet Services
        18032000|place|Service|Leather
        18033000|place|Service|Legal
        18034000|place|Service|Logging and Sawmills
        18035000|place|Service|Machine Shops
        18036000|place|Service|Management
        18037000|place|Service|Manufacturing;001 Apparel and Fabric Products;002 Chemicals and Gasses;\
        003 Computers and Office Machines;004 Electrical Equipment and Components;005 Food and Beverage;\
        006 Furniture and Fixtures;007 Glass Products;008 Industrial Machinery and Equipment;\
        009 Leather Goods;010 Metal Products;011 Nonmetallic Mineral Products;012 Paper Products;\
        013 Petroleum;014 Plastic Products;015 Rubber Products;016 Service Instruments;017 Textiles;\
        018 Tobacco;019 Transportation Equipment;020 Wood Products
        18038000|place|Service|Media Production
        18039000|place|Service|Metals
        18040000|place|Service|Mining;001 Coal;002 Metal;003 Non-Metallic Minerals
        18041000|place|Service|News Reporting
        18042000|place|Service|Oil and Gas
        18043000|place|Service|Packaging
        18044000|place|Service|Paper
        18045000|place|Service|Personal Care;001 Tattooing;002 Tanning Salons;003 Spas;004 Skin Care;\
        005 Piercing;006 Massage Clinics and Therapists;007 Manicures and Pedicures;\
        008 Laundry and Garment Services;009 Hair Salons and Barbers;010 Hair Removal
        18046000|place|Service|Petroleum
        18047000|place|Service|Photography
        18048000|place|Service|Plastics
        18049000|place|Service|Rail
        18050000|place|Service|Real Estate;001 Real Estate Development and Title Companies;\
        002 Real Estate Appraiser;003 Real Estate Agents;004 Property Management;005 Corporate Housing;\
        006 Commercial Real Estate;007 Building and Land Surveyors;008 Boarding Houses;\
        009 Apartments, Condos and Houses
        18050010|special|Service|Real Estate|Rent
        18051000|place|Service|Refrigeration and Ice
        18052000|place|Service|Renewable Energy
        18053000|place|Service|Repair Services
        18054000|place|Service|Research
        18055000|place|Service|Rubber
        18056000|place|Service|Scientific
        18057000|place|Service|Security and Safety
        18058000|place|Service|Shipping and Freight
        18059000|place|Service|Software Development
        18060000|place|Service|Storage
        18061000|place|Service|Subscription
        18062000|place|Service|Tailors
        18063000|place|Service|Telecommunication Services
        18064000|place|Service|Textiles
        18065000|place|Service|Tourist Information and Services
        18066000|place|Service|Transportation
        18067000|place|Service|Travel Agents and Tour Operators
        18068000|special|Service|Utilities;001 Water;002 Sanitary and Waste Management
        18068003|place|Service|Utilities|Heating, Ventilating, and Air Conditioning
        18068004|special|Service|Utilities|Gas
        18068005|special|Service|Utilities|Electric
        18069000|place|Service|Veterinarians
        18070000|place|Service|Water and Waste Management
        18071000|place|Service|Web Design and Development
        18072000|place|Service|Welding
        18073000|place|Service|Agriculture and Forestry;001 Crop Production;002 Forestry;\
        003 Livestock and Animals;004 Services
        18074000|place|Service|Art and Graphic Design
        19000000|place|Shops
        19001000|place|Shops|Adult
        19002000|place|Shops|Antiques
        19003000|place|Shops|Arts and Crafts
        19004000|place|Shops|Auctions
        19005000|place|Shops|Automotive;001 Used Car Dealers;002 Salvage Yards;003 RVs and Motor Homes;\
        004 Motorcycles, Mopeds and Scooters;005 Classic and Antique Car;006 Car Parts and Accessories;\
        007 Car Dealers and Leasing
        19006000|place|Shops|Beauty Products
        19007000|place|Shops|Bicycles
        19008000|place|Shops|Boat Dealers
        19009000|place|Shops|Bookstores
        19010000|place|Shops|Cards and Stationery
        19011000|place|Shops|Children
        19012000|place|Shops|Clothing and Accessories;001 Women's Store;002 Swimwear;003 Shoe Store;\
        004 Men's Store;005 Lingerie Store;006 Kids' Store;007 Boutique;008 Accessories Store
        19013000|place|Shops|Computers and Electronics;001 Video Games;002 Mobile Phones;003 Cameras
        19014000|place|Shops|Construction Supplies
        19015000|place|Shops|Convenience Stores
        19016000|place|Shops|Costumes
        19017000|place|Shops|Dance and Music
        19018000|place|Shops|Department Stores
        19019000|digital|Shops|Digital Purchase
        19020000|place|Shops|Discount Stores
        19021000|place|Shops|Electrical Equipment
        19022000|place|Shops|Equipment Rental
        19023000|place|Shops|Flea Markets
        19024000|place|Shops|Florists
        19025000|place|Shops|Food and Beverage Store;001 Specialty;002 Health Food;003 Farmers Markets;\
        004 Beer, Wine and Spirits
        19026000|place|Shops|Fuel Dealer
        19027000|place|Shops|Furniture and Home Decor
        19028000|place|Shops|Gift and Novelty
        19029000|place|Shops|Glasses and Optometrist
        19030000|place|Shops|Hardware Store
        19031000|place|Shops|Hobby and Collectibles
        19032000|place|Shops|Industrial Supplies
        19033000|place|Shops|Jewelry and Watches
        19034000|place|Shops|Luggage
        19035000|place|Shops|Marine Supplies
        19036000|place|Shops|Music, Video and DVD
        19037000|place|Shops|Musical Instruments
        19038000|place|Shops|Newsstands
        19039000|place|Shops|Office Supplies
        19040000|place|Shops|Outlet;001 Women's Store;002 Swimwear;003 Shoe Store;004 Men's Store;\
        005 Lingerie Store;006 Kids' Store;007 Boutique;008 Accessories Store
        19041000|place|Shops|Pawn Shops
        19042000|place|Shops|Pets
        19043000|place|Shops|Pharmacies
        19044000|place|Shops|Photos and Frames
        19045000|place|Shops|Shopping Centers and Malls
        19046000|place|Shops|Sporting Goods
        19047000|place|Shops|Supermarkets and Groceries
        19048000|place|Shops|Tobacco
        19049000|place|Shops|Toys
        19050000|place|Shops|Vintage and Thrift
        19051000|place|Shops|Warehouses and Wholesale Stores
        19052000|place|Shops|Wedding and Bridal
        19053000|place|Shops|Wholesale
        19054000|place|Shops|Lawn and Garden
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
        21007000|special|Transfer|Deposit;001 Check;002 ATM
        21008000|special|Transfer|Keep the Change Savings Program
        21009000|special|Transfer|Payroll;001 Benefits
        21010000|special|Transfer|Third Party;001 Venmo;002 Square Cash;003 Square;004 PayPal;005 Dwolla;\
        006 Coinbase;007 Chase QuickPay;008 Acorns;009 Digit;010 Betterment;011 Plaid
        21011000|special|Transfer|Wire
        21012000|special|Transfer|Withdrawal;001 Check;002 ATM
        21013000|special|Transfer|Save As You Go
        22000000|place|Travel
        22001000|special|Travel|Airlines and Aviation Services
        22002000|place|Travel|Airports
        22003000|place|Travel|Boat
        22004000|place|Travel|Bus Stations
        22005000|place|Travel|Car and Truck Rentals
        22006000|place|Travel|Car Service
        22006001|special|Travel|Car Service|Ride Share
        22007000|place|Travel|Charter Buses
        22008000|special|Travel|Cruises
        22009000|place|Travel|Gas Stations
        22010000|place|Travel|Heliports
        22011000|place|Travel|Limos and Chauffeurs
        22012000|place|Travel|Lodging;001 Resorts;002 Lodges and Vacation Rentals;003 Hotels and Motels;\
        004 Hostels;005 Cottages and Cabins;006 Bed and Breakfasts
        22013000|place|Travel|Parking
        22014000|place|Travel|Public Transportation Services
        22015000|place|Travel|Rail
        22016000|special|Travel|Taxi
        22017000|special|Travel|Tolls and Fees
        22018000|place|Travel|Transportation Centers
        """
}
