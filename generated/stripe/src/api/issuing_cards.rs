//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "cards",
    aliases: &[Alias::spelling("card")],
    operations: &[&CREATE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostIssuingCards",
    command: "issuing cards create",
    about: "Creates an Issuing Card object",
    method: Post,
    path: "/v1/issuing/cards",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("currency", InBody("/currency"), Text, "The currency for the card")
            .required(),
        &Flag::new("type", InBody("/type"), Text, "The type of card to issue")
            .required()
            .with(&[Values(&["physical", "virtual"])]),
        &Flag::new(
            "cardholder",
            InBody("/cardholder"),
            Text,
            "The Cardholder object with which the card will be associated",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new("financial-account", InBody("/financial_account"), Text, ""),
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "replacement-for",
            InBody("/replacement_for"),
            Text,
            "The card this is meant to be a replacement for (if any)",
        ),
        &Flag::new(
                "replacement-reason",
                InBody("/replacement_reason"),
                Text,
                "If replacement_for is specified, this should indicate why that card is being replaced",
            )
            .with(&[Values(&["damaged", "expired", "lost", "stolen"])]),
        &super::flags::SHIPPING_ADDRESS_CITY,
        &super::flags::SHIPPING_ADDRESS_COUNTRY,
        &super::flags::SHIPPING_ADDRESS_LINE1,
        &super::flags::SHIPPING_ADDRESS_LINE2,
        &super::flags::SHIPPING_ADDRESS_POSTAL_CODE,
        &super::flags::SHIPPING_ADDRESS_STATE,
        &Flag::new(
            "shipping.customs.eori-number",
            InBody("/shipping/customs/eori_number"),
            Text,
            "",
        ),
        &super::flags::SHIPPING_NAME,
        &Flag::new("shipping.phone-number", InBody("/shipping/phone_number"), Text, ""),
        &Flag::new(
            "shipping.require-signature",
            InBody("/shipping/require_signature"),
            Boolean,
            "",
        ),
        &Flag::new("shipping.service", InBody("/shipping/service"), Text, "")
            .with(&[Values(&["express", "priority", "standard"])]),
        &Flag::new("shipping.type", InBody("/shipping/type"), Text, "")
            .with(&[Values(&["bulk", "individual"])]),
        &super::flags::SPENDING_CONTROLS_ALLOWED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_BLOCKED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS,
        &Flag::new(
                "status",
                InBody("/status"),
                Text,
                "Whether authorizations can be approved on this card",
            )
            .with(&[Values(&["active", "inactive"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "spending_controls",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"cardholder":{"type":"string","maxLength":5000},
"currency":{"type":"string"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"financial_account":{"type":"string"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"replacement_for":{"type":"string","maxLength":5000},
"replacement_reason":{"type":"string","enum":["damaged","expired","lost","stolen"]},
"shipping":{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}},
"required":["city","country","line1","postal_code"]},
"customs":{"type":"object","properties":{"eori_number":{"type":"string","maxLength":5000}}},
"name":{"type":"string","maxLength":5000},
"phone_number":{"type":"string"},
"require_signature":{"type":"boolean"},
"service":{"type":"string","enum":["express","priority","standard"]},
"type":{"type":"string","enum":["bulk","individual"]}},
"required":["address","name"]},
"spending_controls":{"type":"object","properties":{"allowed_categories":{"type":"array","items":{"type":"string","enum":["ac_refrigeration_repair","accounting_bookkeeping_services","advertising_services","agricultural_cooperative","airlines_air_carriers","airports_flying_fields","ambulance_services","amusement_parks_carnivals","antique_reproductions","antique_shops","aquariums","architectural_surveying_services","art_dealers_and_galleries","artists_supply_and_craft_shops","auto_and_home_supply_stores","auto_body_repair_shops","auto_paint_shops","auto_service_shops","automated_cash_disburse","automated_fuel_dispensers","automobile_associations","automotive_parts_and_accessories_stores","automotive_tire_stores","bail_and_bond_payments","bakeries","bands_orchestras","barber_and_beauty_shops","betting_casino_gambling","bicycle_shops","billiard_pool_establishments","boat_dealers","boat_rentals_and_leases","book_stores","books_periodicals_and_newspapers","bowling_alleys","bus_lines","business_secretarial_schools","buying_shopping_services","cable_satellite_and_other_pay_television_and_radio","camera_and_photographic_supply_stores","candy_nut_and_confectionery_stores","car_and_truck_dealers_new_used","car_and_truck_dealers_used_only","car_rental_agencies","car_washes","carpentry_services","carpet_upholstery_cleaning","caterers","charitable_and_social_service_organizations_fundraising","chemicals_and_allied_products","child_care_services","childrens_and_infants_wear_stores","chiropodists_podiatrists","chiropractors","cigar_stores_and_stands","civic_social_fraternal_associations","cleaning_and_maintenance","clothing_rental","colleges_universities","commercial_equipment","commercial_footwear","commercial_photography_art_and_graphics","commuter_transport_and_ferries","computer_network_services","computer_programming","computer_repair","computer_software_stores","computers_peripherals_and_software","concrete_work_services","construction_materials","consulting_public_relations","correspondence_schools","cosmetic_stores","counseling_services","country_clubs","courier_services","court_costs","credit_reporting_agencies","cruise_lines","dairy_products_stores","dance_hall_studios_schools","dating_escort_services","dentists_orthodontists","department_stores","detective_agencies","digital_goods_applications","digital_goods_games","digital_goods_large_volume","digital_goods_media","direct_marketing_catalog_merchant","direct_marketing_combination_catalog_and_retail_merchant","direct_marketing_inbound_telemarketing","direct_marketing_insurance_services","direct_marketing_other","direct_marketing_outbound_telemarketing","direct_marketing_subscription","direct_marketing_travel","discount_stores","doctors","door_to_door_sales","drapery_window_covering_and_upholstery_stores","drinking_places","drug_stores_and_pharmacies","drugs_drug_proprietaries_and_druggist_sundries","dry_cleaners","durable_goods","duty_free_stores","eating_places_restaurants","educational_services","electric_razor_stores","electric_vehicle_charging","electrical_parts_and_equipment","electrical_services","electronics_repair_shops","electronics_stores","elementary_secondary_schools","emergency_services_gcas_visa_use_only","employment_temp_agencies","equipment_rental","exterminating_services","family_clothing_stores","fast_food_restaurants","financial_institutions","fines_government_administrative_entities","fireplace_fireplace_screens_and_accessories_stores","floor_covering_stores","florists","florists_supplies_nursery_stock_and_flowers","freezer_and_locker_meat_provisioners","fuel_dealers_non_automotive","funeral_services_crematories","furniture_home_furnishings_and_equipment_stores_except_appliances","furniture_repair_refinishing","furriers_and_fur_shops","general_services","gift_card_novelty_and_souvenir_shops","glass_paint_and_wallpaper_stores","glassware_crystal_stores","golf_courses_public","government_licensed_horse_dog_racing_us_region_only","government_licensed_online_casions_online_gambling_us_region_only","government_owned_lotteries_non_us_region","government_owned_lotteries_us_region_only","government_services","grocery_stores_supermarkets","hardware_equipment_and_supplies","hardware_stores","health_and_beauty_spas","hearing_aids_sales_and_supplies","heating_plumbing_a_c","hobby_toy_and_game_shops","home_supply_warehouse_stores","hospitals","hotels_motels_and_resorts","household_appliance_stores","industrial_supplies","information_retrieval_services","insurance_default","insurance_underwriting_premiums","intra_company_purchases","jewelry_stores_watches_clocks_and_silverware_stores","landscaping_services","laundries","laundry_cleaning_services","legal_services_attorneys","luggage_and_leather_goods_stores","lumber_building_materials_stores","manual_cash_disburse","marinas_service_and_supplies","marketplaces","masonry_stonework_and_plaster","massage_parlors","medical_and_dental_labs","medical_dental_ophthalmic_and_hospital_equipment_and_supplies","medical_services","membership_organizations","mens_and_boys_clothing_and_accessories_stores","mens_womens_clothing_stores","metal_service_centers","miscellaneous","miscellaneous_apparel_and_accessory_shops","miscellaneous_auto_dealers","miscellaneous_business_services","miscellaneous_food_stores","miscellaneous_general_merchandise","miscellaneous_general_services","miscellaneous_home_furnishing_specialty_stores","miscellaneous_publishing_and_printing","miscellaneous_recreation_services","miscellaneous_repair_shops","miscellaneous_specialty_retail","mobile_home_dealers","motion_picture_theaters","motor_freight_carriers_and_trucking","motor_homes_dealers","motor_vehicle_supplies_and_new_parts","motorcycle_shops_and_dealers","motorcycle_shops_dealers","music_stores_musical_instruments_pianos_and_sheet_music","news_dealers_and_newsstands","non_fi_money_orders","non_fi_stored_value_card_purchase_load","nondurable_goods","nurseries_lawn_and_garden_supply_stores","nursing_personal_care","office_and_commercial_furniture","opticians_eyeglasses","optometrists_ophthalmologist","orthopedic_goods_prosthetic_devices","osteopaths","package_stores_beer_wine_and_liquor","paints_varnishes_and_supplies","parking_lots_garages","passenger_railways","pawn_shops","pet_shops_pet_food_and_supplies","petroleum_and_petroleum_products","photo_developing","photographic_photocopy_microfilm_equipment_and_supplies","photographic_studios","picture_video_production","piece_goods_notions_and_other_dry_goods","plumbing_heating_equipment_and_supplies","political_organizations","postal_services_government_only","precious_stones_and_metals_watches_and_jewelry","professional_services","public_warehousing_and_storage","quick_copy_repro_and_blueprint","railroads","real_estate_agents_and_managers_rentals","record_stores","recreational_vehicle_rentals","religious_goods_stores","religious_organizations","roofing_siding_sheet_metal","secretarial_support_services","security_brokers_dealers","service_stations","sewing_needlework_fabric_and_piece_goods_stores","shoe_repair_hat_cleaning","shoe_stores","small_appliance_repair","snowmobile_dealers","special_trade_services","specialty_cleaning","sporting_goods_stores","sporting_recreation_camps","sports_and_riding_apparel_stores","sports_clubs_fields","stamp_and_coin_stores","stationary_office_supplies_printing_and_writing_paper","stationery_stores_office_and_school_supply_stores","swimming_pools_sales","t_ui_travel_germany","tailors_alterations","tax_payments_government_agencies","tax_preparation_services","taxicabs_limousines","telecommunication_equipment_and_telephone_sales","telecommunication_services","telegraph_services","tent_and_awning_shops","testing_laboratories","theatrical_ticket_agencies","timeshares","tire_retreading_and_repair","tolls_bridge_fees","tourist_attractions_and_exhibits","towing_services","trailer_parks_campgrounds","transportation_services","travel_agencies_tour_operators","truck_stop_iteration","truck_utility_trailer_rentals","typesetting_plate_making_and_related_services","typewriter_stores","u_s_federal_government_agencies_or_departments","uniforms_commercial_clothing","used_merchandise_and_secondhand_stores","utilities","variety_stores","veterinary_services","video_amusement_game_supplies","video_game_arcades","video_tape_rental_stores","vocational_trade_schools","watch_jewelry_repair","welding_repair","wholesale_clubs","wig_and_toupee_stores","wires_money_orders","womens_accessory_and_specialty_shops","womens_ready_to_wear_stores","wrecking_and_salvage_yards"],
"maxLength":5000}},
"blocked_categories":{"type":"array","items":{"type":"string","enum":["ac_refrigeration_repair","accounting_bookkeeping_services","advertising_services","agricultural_cooperative","airlines_air_carriers","airports_flying_fields","ambulance_services","amusement_parks_carnivals","antique_reproductions","antique_shops","aquariums","architectural_surveying_services","art_dealers_and_galleries","artists_supply_and_craft_shops","auto_and_home_supply_stores","auto_body_repair_shops","auto_paint_shops","auto_service_shops","automated_cash_disburse","automated_fuel_dispensers","automobile_associations","automotive_parts_and_accessories_stores","automotive_tire_stores","bail_and_bond_payments","bakeries","bands_orchestras","barber_and_beauty_shops","betting_casino_gambling","bicycle_shops","billiard_pool_establishments","boat_dealers","boat_rentals_and_leases","book_stores","books_periodicals_and_newspapers","bowling_alleys","bus_lines","business_secretarial_schools","buying_shopping_services","cable_satellite_and_other_pay_television_and_radio","camera_and_photographic_supply_stores","candy_nut_and_confectionery_stores","car_and_truck_dealers_new_used","car_and_truck_dealers_used_only","car_rental_agencies","car_washes","carpentry_services","carpet_upholstery_cleaning","caterers","charitable_and_social_service_organizations_fundraising","chemicals_and_allied_products","child_care_services","childrens_and_infants_wear_stores","chiropodists_podiatrists","chiropractors","cigar_stores_and_stands","civic_social_fraternal_associations","cleaning_and_maintenance","clothing_rental","colleges_universities","commercial_equipment","commercial_footwear","commercial_photography_art_and_graphics","commuter_transport_and_ferries","computer_network_services","computer_programming","computer_repair","computer_software_stores","computers_peripherals_and_software","concrete_work_services","construction_materials","consulting_public_relations","correspondence_schools","cosmetic_stores","counseling_services","country_clubs","courier_services","court_costs","credit_reporting_agencies","cruise_lines","dairy_products_stores","dance_hall_studios_schools","dating_escort_services","dentists_orthodontists","department_stores","detective_agencies","digital_goods_applications","digital_goods_games","digital_goods_large_volume","digital_goods_media","direct_marketing_catalog_merchant","direct_marketing_combination_catalog_and_retail_merchant","direct_marketing_inbound_telemarketing","direct_marketing_insurance_services","direct_marketing_other","direct_marketing_outbound_telemarketing","direct_marketing_subscription","direct_marketing_travel","discount_stores","doctors","door_to_door_sales","drapery_window_covering_and_upholstery_stores","drinking_places","drug_stores_and_pharmacies","drugs_drug_proprietaries_and_druggist_sundries","dry_cleaners","durable_goods","duty_free_stores","eating_places_restaurants","educational_services","electric_razor_stores","electric_vehicle_charging","electrical_parts_and_equipment","electrical_services","electronics_repair_shops","electronics_stores","elementary_secondary_schools","emergency_services_gcas_visa_use_only","employment_temp_agencies","equipment_rental","exterminating_services","family_clothing_stores","fast_food_restaurants","financial_institutions","fines_government_administrative_entities","fireplace_fireplace_screens_and_accessories_stores","floor_covering_stores","florists","florists_supplies_nursery_stock_and_flowers","freezer_and_locker_meat_provisioners","fuel_dealers_non_automotive","funeral_services_crematories","furniture_home_furnishings_and_equipment_stores_except_appliances","furniture_repair_refinishing","furriers_and_fur_shops","general_services","gift_card_novelty_and_souvenir_shops","glass_paint_and_wallpaper_stores","glassware_crystal_stores","golf_courses_public","government_licensed_horse_dog_racing_us_region_only","government_licensed_online_casions_online_gambling_us_region_only","government_owned_lotteries_non_us_region","government_owned_lotteries_us_region_only","government_services","grocery_stores_supermarkets","hardware_equipment_and_supplies","hardware_stores","health_and_beauty_spas","hearing_aids_sales_and_supplies","heating_plumbing_a_c","hobby_toy_and_game_shops","home_supply_warehouse_stores","hospitals","hotels_motels_and_resorts","household_appliance_stores","industrial_supplies","information_retrieval_services","insurance_default","insurance_underwriting_premiums","intra_company_purchases","jewelry_stores_watches_clocks_and_silverware_stores","landscaping_services","laundries","laundry_cleaning_services","legal_services_attorneys","luggage_and_leather_goods_stores","lumber_building_materials_stores","manual_cash_disburse","marinas_service_and_supplies","marketplaces","masonry_stonework_and_plaster","massage_parlors","medical_and_dental_labs","medical_dental_ophthalmic_and_hospital_equipment_and_supplies","medical_services","membership_organizations","mens_and_boys_clothing_and_accessories_stores","mens_womens_clothing_stores","metal_service_centers","miscellaneous","miscellaneous_apparel_and_accessory_shops","miscellaneous_auto_dealers","miscellaneous_business_services","miscellaneous_food_stores","miscellaneous_general_merchandise","miscellaneous_general_services","miscellaneous_home_furnishing_specialty_stores","miscellaneous_publishing_and_printing","miscellaneous_recreation_services","miscellaneous_repair_shops","miscellaneous_specialty_retail","mobile_home_dealers","motion_picture_theaters","motor_freight_carriers_and_trucking","motor_homes_dealers","motor_vehicle_supplies_and_new_parts","motorcycle_shops_and_dealers","motorcycle_shops_dealers","music_stores_musical_instruments_pianos_and_sheet_music","news_dealers_and_newsstands","non_fi_money_orders","non_fi_stored_value_card_purchase_load","nondurable_goods","nurseries_lawn_and_garden_supply_stores","nursing_personal_care","office_and_commercial_furniture","opticians_eyeglasses","optometrists_ophthalmologist","orthopedic_goods_prosthetic_devices","osteopaths","package_stores_beer_wine_and_liquor","paints_varnishes_and_supplies","parking_lots_garages","passenger_railways","pawn_shops","pet_shops_pet_food_and_supplies","petroleum_and_petroleum_products","photo_developing","photographic_photocopy_microfilm_equipment_and_supplies","photographic_studios","picture_video_production","piece_goods_notions_and_other_dry_goods","plumbing_heating_equipment_and_supplies","political_organizations","postal_services_government_only","precious_stones_and_metals_watches_and_jewelry","professional_services","public_warehousing_and_storage","quick_copy_repro_and_blueprint","railroads","real_estate_agents_and_managers_rentals","record_stores","recreational_vehicle_rentals","religious_goods_stores","religious_organizations","roofing_siding_sheet_metal","secretarial_support_services","security_brokers_dealers","service_stations","sewing_needlework_fabric_and_piece_goods_stores","shoe_repair_hat_cleaning","shoe_stores","small_appliance_repair","snowmobile_dealers","special_trade_services","specialty_cleaning","sporting_goods_stores","sporting_recreation_camps","sports_and_riding_apparel_stores","sports_clubs_fields","stamp_and_coin_stores","stationary_office_supplies_printing_and_writing_paper","stationery_stores_office_and_school_supply_stores","swimming_pools_sales","t_ui_travel_germany","tailors_alterations","tax_payments_government_agencies","tax_preparation_services","taxicabs_limousines","telecommunication_equipment_and_telephone_sales","telecommunication_services","telegraph_services","tent_and_awning_shops","testing_laboratories","theatrical_ticket_agencies","timeshares","tire_retreading_and_repair","tolls_bridge_fees","tourist_attractions_and_exhibits","towing_services","trailer_parks_campgrounds","transportation_services","travel_agencies_tour_operators","truck_stop_iteration","truck_utility_trailer_rentals","typesetting_plate_making_and_related_services","typewriter_stores","u_s_federal_government_agencies_or_departments","uniforms_commercial_clothing","used_merchandise_and_secondhand_stores","utilities","variety_stores","veterinary_services","video_amusement_game_supplies","video_game_arcades","video_tape_rental_stores","vocational_trade_schools","watch_jewelry_repair","welding_repair","wholesale_clubs","wig_and_toupee_stores","wires_money_orders","womens_accessory_and_specialty_shops","womens_ready_to_wear_stores","wrecking_and_salvage_yards"],
"maxLength":5000}},
"spending_limits":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"categories":{"type":"array","items":{"type":"string","enum":["ac_refrigeration_repair","accounting_bookkeeping_services","advertising_services","agricultural_cooperative","airlines_air_carriers","airports_flying_fields","ambulance_services","amusement_parks_carnivals","antique_reproductions","antique_shops","aquariums","architectural_surveying_services","art_dealers_and_galleries","artists_supply_and_craft_shops","auto_and_home_supply_stores","auto_body_repair_shops","auto_paint_shops","auto_service_shops","automated_cash_disburse","automated_fuel_dispensers","automobile_associations","automotive_parts_and_accessories_stores","automotive_tire_stores","bail_and_bond_payments","bakeries","bands_orchestras","barber_and_beauty_shops","betting_casino_gambling","bicycle_shops","billiard_pool_establishments","boat_dealers","boat_rentals_and_leases","book_stores","books_periodicals_and_newspapers","bowling_alleys","bus_lines","business_secretarial_schools","buying_shopping_services","cable_satellite_and_other_pay_television_and_radio","camera_and_photographic_supply_stores","candy_nut_and_confectionery_stores","car_and_truck_dealers_new_used","car_and_truck_dealers_used_only","car_rental_agencies","car_washes","carpentry_services","carpet_upholstery_cleaning","caterers","charitable_and_social_service_organizations_fundraising","chemicals_and_allied_products","child_care_services","childrens_and_infants_wear_stores","chiropodists_podiatrists","chiropractors","cigar_stores_and_stands","civic_social_fraternal_associations","cleaning_and_maintenance","clothing_rental","colleges_universities","commercial_equipment","commercial_footwear","commercial_photography_art_and_graphics","commuter_transport_and_ferries","computer_network_services","computer_programming","computer_repair","computer_software_stores","computers_peripherals_and_software","concrete_work_services","construction_materials","consulting_public_relations","correspondence_schools","cosmetic_stores","counseling_services","country_clubs","courier_services","court_costs","credit_reporting_agencies","cruise_lines","dairy_products_stores","dance_hall_studios_schools","dating_escort_services","dentists_orthodontists","department_stores","detective_agencies","digital_goods_applications","digital_goods_games","digital_goods_large_volume","digital_goods_media","direct_marketing_catalog_merchant","direct_marketing_combination_catalog_and_retail_merchant","direct_marketing_inbound_telemarketing","direct_marketing_insurance_services","direct_marketing_other","direct_marketing_outbound_telemarketing","direct_marketing_subscription","direct_marketing_travel","discount_stores","doctors","door_to_door_sales","drapery_window_covering_and_upholstery_stores","drinking_places","drug_stores_and_pharmacies","drugs_drug_proprietaries_and_druggist_sundries","dry_cleaners","durable_goods","duty_free_stores","eating_places_restaurants","educational_services","electric_razor_stores","electric_vehicle_charging","electrical_parts_and_equipment","electrical_services","electronics_repair_shops","electronics_stores","elementary_secondary_schools","emergency_services_gcas_visa_use_only","employment_temp_agencies","equipment_rental","exterminating_services","family_clothing_stores","fast_food_restaurants","financial_institutions","fines_government_administrative_entities","fireplace_fireplace_screens_and_accessories_stores","floor_covering_stores","florists","florists_supplies_nursery_stock_and_flowers","freezer_and_locker_meat_provisioners","fuel_dealers_non_automotive","funeral_services_crematories","furniture_home_furnishings_and_equipment_stores_except_appliances","furniture_repair_refinishing","furriers_and_fur_shops","general_services","gift_card_novelty_and_souvenir_shops","glass_paint_and_wallpaper_stores","glassware_crystal_stores","golf_courses_public","government_licensed_horse_dog_racing_us_region_only","government_licensed_online_casions_online_gambling_us_region_only","government_owned_lotteries_non_us_region","government_owned_lotteries_us_region_only","government_services","grocery_stores_supermarkets","hardware_equipment_and_supplies","hardware_stores","health_and_beauty_spas","hearing_aids_sales_and_supplies","heating_plumbing_a_c","hobby_toy_and_game_shops","home_supply_warehouse_stores","hospitals","hotels_motels_and_resorts","household_appliance_stores","industrial_supplies","information_retrieval_services","insurance_default","insurance_underwriting_premiums","intra_company_purchases","jewelry_stores_watches_clocks_and_silverware_stores","landscaping_services","laundries","laundry_cleaning_services","legal_services_attorneys","luggage_and_leather_goods_stores","lumber_building_materials_stores","manual_cash_disburse","marinas_service_and_supplies","marketplaces","masonry_stonework_and_plaster","massage_parlors","medical_and_dental_labs","medical_dental_ophthalmic_and_hospital_equipment_and_supplies","medical_services","membership_organizations","mens_and_boys_clothing_and_accessories_stores","mens_womens_clothing_stores","metal_service_centers","miscellaneous","miscellaneous_apparel_and_accessory_shops","miscellaneous_auto_dealers","miscellaneous_business_services","miscellaneous_food_stores","miscellaneous_general_merchandise","miscellaneous_general_services","miscellaneous_home_furnishing_specialty_stores","miscellaneous_publishing_and_printing","miscellaneous_recreation_services","miscellaneous_repair_shops","miscellaneous_specialty_retail","mobile_home_dealers","motion_picture_theaters","motor_freight_carriers_and_trucking","motor_homes_dealers","motor_vehicle_supplies_and_new_parts","motorcycle_shops_and_dealers","motorcycle_shops_dealers","music_stores_musical_instruments_pianos_and_sheet_music","news_dealers_and_newsstands","non_fi_money_orders","non_fi_stored_value_card_purchase_load","nondurable_goods","nurseries_lawn_and_garden_supply_stores","nursing_personal_care","office_and_commercial_furniture","opticians_eyeglasses","optometrists_ophthalmologist","orthopedic_goods_prosthetic_devices","osteopaths","package_stores_beer_wine_and_liquor","paints_varnishes_and_supplies","parking_lots_garages","passenger_railways","pawn_shops","pet_shops_pet_food_and_supplies","petroleum_and_petroleum_products","photo_developing","photographic_photocopy_microfilm_equipment_and_supplies","photographic_studios","picture_video_production","piece_goods_notions_and_other_dry_goods","plumbing_heating_equipment_and_supplies","political_organizations","postal_services_government_only","precious_stones_and_metals_watches_and_jewelry","professional_services","public_warehousing_and_storage","quick_copy_repro_and_blueprint","railroads","real_estate_agents_and_managers_rentals","record_stores","recreational_vehicle_rentals","religious_goods_stores","religious_organizations","roofing_siding_sheet_metal","secretarial_support_services","security_brokers_dealers","service_stations","sewing_needlework_fabric_and_piece_goods_stores","shoe_repair_hat_cleaning","shoe_stores","small_appliance_repair","snowmobile_dealers","special_trade_services","specialty_cleaning","sporting_goods_stores","sporting_recreation_camps","sports_and_riding_apparel_stores","sports_clubs_fields","stamp_and_coin_stores","stationary_office_supplies_printing_and_writing_paper","stationery_stores_office_and_school_supply_stores","swimming_pools_sales","t_ui_travel_germany","tailors_alterations","tax_payments_government_agencies","tax_preparation_services","taxicabs_limousines","telecommunication_equipment_and_telephone_sales","telecommunication_services","telegraph_services","tent_and_awning_shops","testing_laboratories","theatrical_ticket_agencies","timeshares","tire_retreading_and_repair","tolls_bridge_fees","tourist_attractions_and_exhibits","towing_services","trailer_parks_campgrounds","transportation_services","travel_agencies_tour_operators","truck_stop_iteration","truck_utility_trailer_rentals","typesetting_plate_making_and_related_services","typewriter_stores","u_s_federal_government_agencies_or_departments","uniforms_commercial_clothing","used_merchandise_and_secondhand_stores","utilities","variety_stores","veterinary_services","video_amusement_game_supplies","video_game_arcades","video_tape_rental_stores","vocational_trade_schools","watch_jewelry_repair","welding_repair","wholesale_clubs","wig_and_toupee_stores","wires_money_orders","womens_accessory_and_specialty_shops","womens_ready_to_wear_stores","wrecking_and_salvage_yards"],
"maxLength":5000}},
"interval":{"type":"string","enum":["all_time","daily","monthly","per_authorization","weekly","yearly"]}},
"required":["amount","interval"]}}}},
"status":{"type":"string","enum":["active","inactive"]},
"type":{"type":"string","enum":["physical","virtual"]}},
"required":["currency","type"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "--currency text --type physical",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIssuingCardsCard",
    command: "issuing cards get",
    about: "Retrieves an Issuing Card object",
    method: Get,
    path: "/v1/issuing/cards/{card}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CARD_16CEE3A0, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIssuingCards",
    command: "issuing cards list",
    about: "Returns a list of Issuing Card objects",
    description: "Returns a list of Issuing Card objects. The objects are sorted in descending order by creation \
        date, with the most recently created object appearing first.",
    method: Get,
    path: "/v1/issuing/cards",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "cardholder",
                Query("cardholder", Style::FORM),
                Text,
                "Only return cards belonging to the Cardholder with the provided ID",
            )
            .with(&[MaxLength(5000)]),
        &Flag::new(
                "created",
                Query("created", Style::DEEP_OBJECT),
                OneOf(&[Object, Integer]),
                "Only return cards that were issued during the given date interval",
            )
            .with(&[Schema(super::schemas::ACCOUNTS_LIST)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &Flag::new(
            "exp-month",
            Query("exp_month", Style::FORM),
            Integer,
            "Only return cards that have the given expiration month",
        ),
        &Flag::new(
            "exp-year",
            Query("exp_year", Style::FORM),
            Integer,
            "Only return cards that have the given expiration year",
        ),
        &super::flags::EXPAND_51F06DB8,
        &Flag::new(
                "last4",
                Query("last4", Style::FORM),
                Text,
                "Only return cards that have the given last four digits",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return cards that have the given status",
            )
            .with(&[Values(&["active", "canceled", "inactive"])]),
        &Flag::new(
                "type",
                Query("type", Style::FORM),
                Text,
                "Only return cards that have the given type",
            )
            .with(&[Values(&["physical", "virtual"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"brand":{"type":"string"},
"cancellation_reason":{"type":["string","null"],
"enum":["design_rejected","lost","stolen"]},
"cardholder":{"type":"object","properties":{"billing":{},
"company":{},
"created":{"type":"integer"},
"email":{"type":["string","null"]},
"id":{"type":"string"},
"individual":{},
"livemode":{"type":"boolean"},
"metadata":{},
"name":{"type":"string"},
"object":{"type":"string","enum":["issuing.cardholder"]},
"phone_number":{"type":["string","null"]},
"requirements":{},
"spending_controls":{},
"status":{"type":"string","enum":["active","blocked","inactive"]},
"type":{"type":"string","enum":["company","individual"]}},
"required":["billing","created","id","livemode","metadata","name","object","requirements","status","type"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"cvc":{"type":"string"},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"financial_account":{"type":["string","null"]},
"id":{"type":"string"},
"last4":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"number":{"type":"string"},
"object":{"type":"string","enum":["issuing.card"]},
"replaced_by":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"replacement_for":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"replacement_reason":{"type":["string","null"],
"enum":["damaged","expired","lost","stolen"]},
"shipping":{"type":["object","null"],
"properties":{"address":{},
"carrier":{"type":["string","null"],
"enum":["dhl","fedex","royal_mail","usps"]},
"customs":{},
"eta":{"type":["integer","null"]},
"name":{"type":"string"},
"phone_number":{"type":["string","null"]},
"require_signature":{"type":["boolean","null"]},
"service":{"type":"string","enum":["express","priority","standard"]},
"status":{"type":["string","null"],
"enum":["canceled","delivered","failure","pending","returned","shipped"]},
"tracking_number":{"type":["string","null"]},
"tracking_url":{"type":["string","null"]},
"type":{"type":"string","enum":["bulk","individual"]}},
"required":["address","name","service","type"]},
"spending_controls":{"type":"object","properties":{"allowed_categories":{},
"blocked_categories":{},
"spending_limits":{},
"spending_limits_currency":{"type":["string","null"]}}},
"status":{"type":"string","enum":["active","canceled","inactive"]},
"type":{"type":"string","enum":["physical","virtual"]},
"wallets":{"type":["object","null"],
"properties":{"apple_pay":{},
"google_pay":{},
"primary_account_identifier":{"type":["string","null"]}},
"required":["apple_pay","google_pay"]}},
"required":["brand","cardholder","created","currency","exp_month","exp_year","id","last4","livemode","metadata","object","spending_controls","status","type"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostIssuingCardsCard",
    command: "issuing cards update",
    about: "Updates the specified Issuing Card object by setting the values of the parameters passed",
    description: "Updates the specified Issuing Card object by setting the values of the parameters passed. Any \
        parameters not provided will be left unchanged.",
    method: Post,
    path: "/v1/issuing/cards/{card}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CARD_16CEE3A0,
        &Flag::new(
                "cancellation-reason",
                InBody("/cancellation_reason"),
                Text,
                "Reason why the status of this card is canceled",
            )
            .with(&[Values(&["lost", "stolen"])]),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new("pin.encrypted-number", InBody("/pin/encrypted_number"), Text, ""),
        &super::flags::SPENDING_CONTROLS_ALLOWED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_BLOCKED_CATEGORIES,
        &super::flags::SPENDING_CONTROLS_SPENDING_LIMITS,
        &Flag::new(
                "status",
                InBody("/status"),
                Text,
                "Dictates whether authorizations can be approved on this card",
            )
            .with(&[Values(&["active", "canceled", "inactive"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "pin",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "spending_controls",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"cancellation_reason":{"type":"string","enum":["lost","stolen"]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"pin":{"type":"object","properties":{"encrypted_number":{"type":"string","maxLength":5000}}},
"spending_controls":{"type":"object","properties":{"allowed_categories":{"type":"array","items":{"type":"string","enum":["ac_refrigeration_repair","accounting_bookkeeping_services","advertising_services","agricultural_cooperative","airlines_air_carriers","airports_flying_fields","ambulance_services","amusement_parks_carnivals","antique_reproductions","antique_shops","aquariums","architectural_surveying_services","art_dealers_and_galleries","artists_supply_and_craft_shops","auto_and_home_supply_stores","auto_body_repair_shops","auto_paint_shops","auto_service_shops","automated_cash_disburse","automated_fuel_dispensers","automobile_associations","automotive_parts_and_accessories_stores","automotive_tire_stores","bail_and_bond_payments","bakeries","bands_orchestras","barber_and_beauty_shops","betting_casino_gambling","bicycle_shops","billiard_pool_establishments","boat_dealers","boat_rentals_and_leases","book_stores","books_periodicals_and_newspapers","bowling_alleys","bus_lines","business_secretarial_schools","buying_shopping_services","cable_satellite_and_other_pay_television_and_radio","camera_and_photographic_supply_stores","candy_nut_and_confectionery_stores","car_and_truck_dealers_new_used","car_and_truck_dealers_used_only","car_rental_agencies","car_washes","carpentry_services","carpet_upholstery_cleaning","caterers","charitable_and_social_service_organizations_fundraising","chemicals_and_allied_products","child_care_services","childrens_and_infants_wear_stores","chiropodists_podiatrists","chiropractors","cigar_stores_and_stands","civic_social_fraternal_associations","cleaning_and_maintenance","clothing_rental","colleges_universities","commercial_equipment","commercial_footwear","commercial_photography_art_and_graphics","commuter_transport_and_ferries","computer_network_services","computer_programming","computer_repair","computer_software_stores","computers_peripherals_and_software","concrete_work_services","construction_materials","consulting_public_relations","correspondence_schools","cosmetic_stores","counseling_services","country_clubs","courier_services","court_costs","credit_reporting_agencies","cruise_lines","dairy_products_stores","dance_hall_studios_schools","dating_escort_services","dentists_orthodontists","department_stores","detective_agencies","digital_goods_applications","digital_goods_games","digital_goods_large_volume","digital_goods_media","direct_marketing_catalog_merchant","direct_marketing_combination_catalog_and_retail_merchant","direct_marketing_inbound_telemarketing","direct_marketing_insurance_services","direct_marketing_other","direct_marketing_outbound_telemarketing","direct_marketing_subscription","direct_marketing_travel","discount_stores","doctors","door_to_door_sales","drapery_window_covering_and_upholstery_stores","drinking_places","drug_stores_and_pharmacies","drugs_drug_proprietaries_and_druggist_sundries","dry_cleaners","durable_goods","duty_free_stores","eating_places_restaurants","educational_services","electric_razor_stores","electric_vehicle_charging","electrical_parts_and_equipment","electrical_services","electronics_repair_shops","electronics_stores","elementary_secondary_schools","emergency_services_gcas_visa_use_only","employment_temp_agencies","equipment_rental","exterminating_services","family_clothing_stores","fast_food_restaurants","financial_institutions","fines_government_administrative_entities","fireplace_fireplace_screens_and_accessories_stores","floor_covering_stores","florists","florists_supplies_nursery_stock_and_flowers","freezer_and_locker_meat_provisioners","fuel_dealers_non_automotive","funeral_services_crematories","furniture_home_furnishings_and_equipment_stores_except_appliances","furniture_repair_refinishing","furriers_and_fur_shops","general_services","gift_card_novelty_and_souvenir_shops","glass_paint_and_wallpaper_stores","glassware_crystal_stores","golf_courses_public","government_licensed_horse_dog_racing_us_region_only","government_licensed_online_casions_online_gambling_us_region_only","government_owned_lotteries_non_us_region","government_owned_lotteries_us_region_only","government_services","grocery_stores_supermarkets","hardware_equipment_and_supplies","hardware_stores","health_and_beauty_spas","hearing_aids_sales_and_supplies","heating_plumbing_a_c","hobby_toy_and_game_shops","home_supply_warehouse_stores","hospitals","hotels_motels_and_resorts","household_appliance_stores","industrial_supplies","information_retrieval_services","insurance_default","insurance_underwriting_premiums","intra_company_purchases","jewelry_stores_watches_clocks_and_silverware_stores","landscaping_services","laundries","laundry_cleaning_services","legal_services_attorneys","luggage_and_leather_goods_stores","lumber_building_materials_stores","manual_cash_disburse","marinas_service_and_supplies","marketplaces","masonry_stonework_and_plaster","massage_parlors","medical_and_dental_labs","medical_dental_ophthalmic_and_hospital_equipment_and_supplies","medical_services","membership_organizations","mens_and_boys_clothing_and_accessories_stores","mens_womens_clothing_stores","metal_service_centers","miscellaneous","miscellaneous_apparel_and_accessory_shops","miscellaneous_auto_dealers","miscellaneous_business_services","miscellaneous_food_stores","miscellaneous_general_merchandise","miscellaneous_general_services","miscellaneous_home_furnishing_specialty_stores","miscellaneous_publishing_and_printing","miscellaneous_recreation_services","miscellaneous_repair_shops","miscellaneous_specialty_retail","mobile_home_dealers","motion_picture_theaters","motor_freight_carriers_and_trucking","motor_homes_dealers","motor_vehicle_supplies_and_new_parts","motorcycle_shops_and_dealers","motorcycle_shops_dealers","music_stores_musical_instruments_pianos_and_sheet_music","news_dealers_and_newsstands","non_fi_money_orders","non_fi_stored_value_card_purchase_load","nondurable_goods","nurseries_lawn_and_garden_supply_stores","nursing_personal_care","office_and_commercial_furniture","opticians_eyeglasses","optometrists_ophthalmologist","orthopedic_goods_prosthetic_devices","osteopaths","package_stores_beer_wine_and_liquor","paints_varnishes_and_supplies","parking_lots_garages","passenger_railways","pawn_shops","pet_shops_pet_food_and_supplies","petroleum_and_petroleum_products","photo_developing","photographic_photocopy_microfilm_equipment_and_supplies","photographic_studios","picture_video_production","piece_goods_notions_and_other_dry_goods","plumbing_heating_equipment_and_supplies","political_organizations","postal_services_government_only","precious_stones_and_metals_watches_and_jewelry","professional_services","public_warehousing_and_storage","quick_copy_repro_and_blueprint","railroads","real_estate_agents_and_managers_rentals","record_stores","recreational_vehicle_rentals","religious_goods_stores","religious_organizations","roofing_siding_sheet_metal","secretarial_support_services","security_brokers_dealers","service_stations","sewing_needlework_fabric_and_piece_goods_stores","shoe_repair_hat_cleaning","shoe_stores","small_appliance_repair","snowmobile_dealers","special_trade_services","specialty_cleaning","sporting_goods_stores","sporting_recreation_camps","sports_and_riding_apparel_stores","sports_clubs_fields","stamp_and_coin_stores","stationary_office_supplies_printing_and_writing_paper","stationery_stores_office_and_school_supply_stores","swimming_pools_sales","t_ui_travel_germany","tailors_alterations","tax_payments_government_agencies","tax_preparation_services","taxicabs_limousines","telecommunication_equipment_and_telephone_sales","telecommunication_services","telegraph_services","tent_and_awning_shops","testing_laboratories","theatrical_ticket_agencies","timeshares","tire_retreading_and_repair","tolls_bridge_fees","tourist_attractions_and_exhibits","towing_services","trailer_parks_campgrounds","transportation_services","travel_agencies_tour_operators","truck_stop_iteration","truck_utility_trailer_rentals","typesetting_plate_making_and_related_services","typewriter_stores","u_s_federal_government_agencies_or_departments","uniforms_commercial_clothing","used_merchandise_and_secondhand_stores","utilities","variety_stores","veterinary_services","video_amusement_game_supplies","video_game_arcades","video_tape_rental_stores","vocational_trade_schools","watch_jewelry_repair","welding_repair","wholesale_clubs","wig_and_toupee_stores","wires_money_orders","womens_accessory_and_specialty_shops","womens_ready_to_wear_stores","wrecking_and_salvage_yards"],
"maxLength":5000}},
"blocked_categories":{"type":"array","items":{"type":"string","enum":["ac_refrigeration_repair","accounting_bookkeeping_services","advertising_services","agricultural_cooperative","airlines_air_carriers","airports_flying_fields","ambulance_services","amusement_parks_carnivals","antique_reproductions","antique_shops","aquariums","architectural_surveying_services","art_dealers_and_galleries","artists_supply_and_craft_shops","auto_and_home_supply_stores","auto_body_repair_shops","auto_paint_shops","auto_service_shops","automated_cash_disburse","automated_fuel_dispensers","automobile_associations","automotive_parts_and_accessories_stores","automotive_tire_stores","bail_and_bond_payments","bakeries","bands_orchestras","barber_and_beauty_shops","betting_casino_gambling","bicycle_shops","billiard_pool_establishments","boat_dealers","boat_rentals_and_leases","book_stores","books_periodicals_and_newspapers","bowling_alleys","bus_lines","business_secretarial_schools","buying_shopping_services","cable_satellite_and_other_pay_television_and_radio","camera_and_photographic_supply_stores","candy_nut_and_confectionery_stores","car_and_truck_dealers_new_used","car_and_truck_dealers_used_only","car_rental_agencies","car_washes","carpentry_services","carpet_upholstery_cleaning","caterers","charitable_and_social_service_organizations_fundraising","chemicals_and_allied_products","child_care_services","childrens_and_infants_wear_stores","chiropodists_podiatrists","chiropractors","cigar_stores_and_stands","civic_social_fraternal_associations","cleaning_and_maintenance","clothing_rental","colleges_universities","commercial_equipment","commercial_footwear","commercial_photography_art_and_graphics","commuter_transport_and_ferries","computer_network_services","computer_programming","computer_repair","computer_software_stores","computers_peripherals_and_software","concrete_work_services","construction_materials","consulting_public_relations","correspondence_schools","cosmetic_stores","counseling_services","country_clubs","courier_services","court_costs","credit_reporting_agencies","cruise_lines","dairy_products_stores","dance_hall_studios_schools","dating_escort_services","dentists_orthodontists","department_stores","detective_agencies","digital_goods_applications","digital_goods_games","digital_goods_large_volume","digital_goods_media","direct_marketing_catalog_merchant","direct_marketing_combination_catalog_and_retail_merchant","direct_marketing_inbound_telemarketing","direct_marketing_insurance_services","direct_marketing_other","direct_marketing_outbound_telemarketing","direct_marketing_subscription","direct_marketing_travel","discount_stores","doctors","door_to_door_sales","drapery_window_covering_and_upholstery_stores","drinking_places","drug_stores_and_pharmacies","drugs_drug_proprietaries_and_druggist_sundries","dry_cleaners","durable_goods","duty_free_stores","eating_places_restaurants","educational_services","electric_razor_stores","electric_vehicle_charging","electrical_parts_and_equipment","electrical_services","electronics_repair_shops","electronics_stores","elementary_secondary_schools","emergency_services_gcas_visa_use_only","employment_temp_agencies","equipment_rental","exterminating_services","family_clothing_stores","fast_food_restaurants","financial_institutions","fines_government_administrative_entities","fireplace_fireplace_screens_and_accessories_stores","floor_covering_stores","florists","florists_supplies_nursery_stock_and_flowers","freezer_and_locker_meat_provisioners","fuel_dealers_non_automotive","funeral_services_crematories","furniture_home_furnishings_and_equipment_stores_except_appliances","furniture_repair_refinishing","furriers_and_fur_shops","general_services","gift_card_novelty_and_souvenir_shops","glass_paint_and_wallpaper_stores","glassware_crystal_stores","golf_courses_public","government_licensed_horse_dog_racing_us_region_only","government_licensed_online_casions_online_gambling_us_region_only","government_owned_lotteries_non_us_region","government_owned_lotteries_us_region_only","government_services","grocery_stores_supermarkets","hardware_equipment_and_supplies","hardware_stores","health_and_beauty_spas","hearing_aids_sales_and_supplies","heating_plumbing_a_c","hobby_toy_and_game_shops","home_supply_warehouse_stores","hospitals","hotels_motels_and_resorts","household_appliance_stores","industrial_supplies","information_retrieval_services","insurance_default","insurance_underwriting_premiums","intra_company_purchases","jewelry_stores_watches_clocks_and_silverware_stores","landscaping_services","laundries","laundry_cleaning_services","legal_services_attorneys","luggage_and_leather_goods_stores","lumber_building_materials_stores","manual_cash_disburse","marinas_service_and_supplies","marketplaces","masonry_stonework_and_plaster","massage_parlors","medical_and_dental_labs","medical_dental_ophthalmic_and_hospital_equipment_and_supplies","medical_services","membership_organizations","mens_and_boys_clothing_and_accessories_stores","mens_womens_clothing_stores","metal_service_centers","miscellaneous","miscellaneous_apparel_and_accessory_shops","miscellaneous_auto_dealers","miscellaneous_business_services","miscellaneous_food_stores","miscellaneous_general_merchandise","miscellaneous_general_services","miscellaneous_home_furnishing_specialty_stores","miscellaneous_publishing_and_printing","miscellaneous_recreation_services","miscellaneous_repair_shops","miscellaneous_specialty_retail","mobile_home_dealers","motion_picture_theaters","motor_freight_carriers_and_trucking","motor_homes_dealers","motor_vehicle_supplies_and_new_parts","motorcycle_shops_and_dealers","motorcycle_shops_dealers","music_stores_musical_instruments_pianos_and_sheet_music","news_dealers_and_newsstands","non_fi_money_orders","non_fi_stored_value_card_purchase_load","nondurable_goods","nurseries_lawn_and_garden_supply_stores","nursing_personal_care","office_and_commercial_furniture","opticians_eyeglasses","optometrists_ophthalmologist","orthopedic_goods_prosthetic_devices","osteopaths","package_stores_beer_wine_and_liquor","paints_varnishes_and_supplies","parking_lots_garages","passenger_railways","pawn_shops","pet_shops_pet_food_and_supplies","petroleum_and_petroleum_products","photo_developing","photographic_photocopy_microfilm_equipment_and_supplies","photographic_studios","picture_video_production","piece_goods_notions_and_other_dry_goods","plumbing_heating_equipment_and_supplies","political_organizations","postal_services_government_only","precious_stones_and_metals_watches_and_jewelry","professional_services","public_warehousing_and_storage","quick_copy_repro_and_blueprint","railroads","real_estate_agents_and_managers_rentals","record_stores","recreational_vehicle_rentals","religious_goods_stores","religious_organizations","roofing_siding_sheet_metal","secretarial_support_services","security_brokers_dealers","service_stations","sewing_needlework_fabric_and_piece_goods_stores","shoe_repair_hat_cleaning","shoe_stores","small_appliance_repair","snowmobile_dealers","special_trade_services","specialty_cleaning","sporting_goods_stores","sporting_recreation_camps","sports_and_riding_apparel_stores","sports_clubs_fields","stamp_and_coin_stores","stationary_office_supplies_printing_and_writing_paper","stationery_stores_office_and_school_supply_stores","swimming_pools_sales","t_ui_travel_germany","tailors_alterations","tax_payments_government_agencies","tax_preparation_services","taxicabs_limousines","telecommunication_equipment_and_telephone_sales","telecommunication_services","telegraph_services","tent_and_awning_shops","testing_laboratories","theatrical_ticket_agencies","timeshares","tire_retreading_and_repair","tolls_bridge_fees","tourist_attractions_and_exhibits","towing_services","trailer_parks_campgrounds","transportation_services","travel_agencies_tour_operators","truck_stop_iteration","truck_utility_trailer_rentals","typesetting_plate_making_and_related_services","typewriter_stores","u_s_federal_government_agencies_or_departments","uniforms_commercial_clothing","used_merchandise_and_secondhand_stores","utilities","variety_stores","veterinary_services","video_amusement_game_supplies","video_game_arcades","video_tape_rental_stores","vocational_trade_schools","watch_jewelry_repair","welding_repair","wholesale_clubs","wig_and_toupee_stores","wires_money_orders","womens_accessory_and_specialty_shops","womens_ready_to_wear_stores","wrecking_and_salvage_yards"],
"maxLength":5000}},
"spending_limits":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"categories":{"type":"array","items":{"type":"string","enum":["ac_refrigeration_repair","accounting_bookkeeping_services","advertising_services","agricultural_cooperative","airlines_air_carriers","airports_flying_fields","ambulance_services","amusement_parks_carnivals","antique_reproductions","antique_shops","aquariums","architectural_surveying_services","art_dealers_and_galleries","artists_supply_and_craft_shops","auto_and_home_supply_stores","auto_body_repair_shops","auto_paint_shops","auto_service_shops","automated_cash_disburse","automated_fuel_dispensers","automobile_associations","automotive_parts_and_accessories_stores","automotive_tire_stores","bail_and_bond_payments","bakeries","bands_orchestras","barber_and_beauty_shops","betting_casino_gambling","bicycle_shops","billiard_pool_establishments","boat_dealers","boat_rentals_and_leases","book_stores","books_periodicals_and_newspapers","bowling_alleys","bus_lines","business_secretarial_schools","buying_shopping_services","cable_satellite_and_other_pay_television_and_radio","camera_and_photographic_supply_stores","candy_nut_and_confectionery_stores","car_and_truck_dealers_new_used","car_and_truck_dealers_used_only","car_rental_agencies","car_washes","carpentry_services","carpet_upholstery_cleaning","caterers","charitable_and_social_service_organizations_fundraising","chemicals_and_allied_products","child_care_services","childrens_and_infants_wear_stores","chiropodists_podiatrists","chiropractors","cigar_stores_and_stands","civic_social_fraternal_associations","cleaning_and_maintenance","clothing_rental","colleges_universities","commercial_equipment","commercial_footwear","commercial_photography_art_and_graphics","commuter_transport_and_ferries","computer_network_services","computer_programming","computer_repair","computer_software_stores","computers_peripherals_and_software","concrete_work_services","construction_materials","consulting_public_relations","correspondence_schools","cosmetic_stores","counseling_services","country_clubs","courier_services","court_costs","credit_reporting_agencies","cruise_lines","dairy_products_stores","dance_hall_studios_schools","dating_escort_services","dentists_orthodontists","department_stores","detective_agencies","digital_goods_applications","digital_goods_games","digital_goods_large_volume","digital_goods_media","direct_marketing_catalog_merchant","direct_marketing_combination_catalog_and_retail_merchant","direct_marketing_inbound_telemarketing","direct_marketing_insurance_services","direct_marketing_other","direct_marketing_outbound_telemarketing","direct_marketing_subscription","direct_marketing_travel","discount_stores","doctors","door_to_door_sales","drapery_window_covering_and_upholstery_stores","drinking_places","drug_stores_and_pharmacies","drugs_drug_proprietaries_and_druggist_sundries","dry_cleaners","durable_goods","duty_free_stores","eating_places_restaurants","educational_services","electric_razor_stores","electric_vehicle_charging","electrical_parts_and_equipment","electrical_services","electronics_repair_shops","electronics_stores","elementary_secondary_schools","emergency_services_gcas_visa_use_only","employment_temp_agencies","equipment_rental","exterminating_services","family_clothing_stores","fast_food_restaurants","financial_institutions","fines_government_administrative_entities","fireplace_fireplace_screens_and_accessories_stores","floor_covering_stores","florists","florists_supplies_nursery_stock_and_flowers","freezer_and_locker_meat_provisioners","fuel_dealers_non_automotive","funeral_services_crematories","furniture_home_furnishings_and_equipment_stores_except_appliances","furniture_repair_refinishing","furriers_and_fur_shops","general_services","gift_card_novelty_and_souvenir_shops","glass_paint_and_wallpaper_stores","glassware_crystal_stores","golf_courses_public","government_licensed_horse_dog_racing_us_region_only","government_licensed_online_casions_online_gambling_us_region_only","government_owned_lotteries_non_us_region","government_owned_lotteries_us_region_only","government_services","grocery_stores_supermarkets","hardware_equipment_and_supplies","hardware_stores","health_and_beauty_spas","hearing_aids_sales_and_supplies","heating_plumbing_a_c","hobby_toy_and_game_shops","home_supply_warehouse_stores","hospitals","hotels_motels_and_resorts","household_appliance_stores","industrial_supplies","information_retrieval_services","insurance_default","insurance_underwriting_premiums","intra_company_purchases","jewelry_stores_watches_clocks_and_silverware_stores","landscaping_services","laundries","laundry_cleaning_services","legal_services_attorneys","luggage_and_leather_goods_stores","lumber_building_materials_stores","manual_cash_disburse","marinas_service_and_supplies","marketplaces","masonry_stonework_and_plaster","massage_parlors","medical_and_dental_labs","medical_dental_ophthalmic_and_hospital_equipment_and_supplies","medical_services","membership_organizations","mens_and_boys_clothing_and_accessories_stores","mens_womens_clothing_stores","metal_service_centers","miscellaneous","miscellaneous_apparel_and_accessory_shops","miscellaneous_auto_dealers","miscellaneous_business_services","miscellaneous_food_stores","miscellaneous_general_merchandise","miscellaneous_general_services","miscellaneous_home_furnishing_specialty_stores","miscellaneous_publishing_and_printing","miscellaneous_recreation_services","miscellaneous_repair_shops","miscellaneous_specialty_retail","mobile_home_dealers","motion_picture_theaters","motor_freight_carriers_and_trucking","motor_homes_dealers","motor_vehicle_supplies_and_new_parts","motorcycle_shops_and_dealers","motorcycle_shops_dealers","music_stores_musical_instruments_pianos_and_sheet_music","news_dealers_and_newsstands","non_fi_money_orders","non_fi_stored_value_card_purchase_load","nondurable_goods","nurseries_lawn_and_garden_supply_stores","nursing_personal_care","office_and_commercial_furniture","opticians_eyeglasses","optometrists_ophthalmologist","orthopedic_goods_prosthetic_devices","osteopaths","package_stores_beer_wine_and_liquor","paints_varnishes_and_supplies","parking_lots_garages","passenger_railways","pawn_shops","pet_shops_pet_food_and_supplies","petroleum_and_petroleum_products","photo_developing","photographic_photocopy_microfilm_equipment_and_supplies","photographic_studios","picture_video_production","piece_goods_notions_and_other_dry_goods","plumbing_heating_equipment_and_supplies","political_organizations","postal_services_government_only","precious_stones_and_metals_watches_and_jewelry","professional_services","public_warehousing_and_storage","quick_copy_repro_and_blueprint","railroads","real_estate_agents_and_managers_rentals","record_stores","recreational_vehicle_rentals","religious_goods_stores","religious_organizations","roofing_siding_sheet_metal","secretarial_support_services","security_brokers_dealers","service_stations","sewing_needlework_fabric_and_piece_goods_stores","shoe_repair_hat_cleaning","shoe_stores","small_appliance_repair","snowmobile_dealers","special_trade_services","specialty_cleaning","sporting_goods_stores","sporting_recreation_camps","sports_and_riding_apparel_stores","sports_clubs_fields","stamp_and_coin_stores","stationary_office_supplies_printing_and_writing_paper","stationery_stores_office_and_school_supply_stores","swimming_pools_sales","t_ui_travel_germany","tailors_alterations","tax_payments_government_agencies","tax_preparation_services","taxicabs_limousines","telecommunication_equipment_and_telephone_sales","telecommunication_services","telegraph_services","tent_and_awning_shops","testing_laboratories","theatrical_ticket_agencies","timeshares","tire_retreading_and_repair","tolls_bridge_fees","tourist_attractions_and_exhibits","towing_services","trailer_parks_campgrounds","transportation_services","travel_agencies_tour_operators","truck_stop_iteration","truck_utility_trailer_rentals","typesetting_plate_making_and_related_services","typewriter_stores","u_s_federal_government_agencies_or_departments","uniforms_commercial_clothing","used_merchandise_and_secondhand_stores","utilities","variety_stores","veterinary_services","video_amusement_game_supplies","video_game_arcades","video_tape_rental_stores","vocational_trade_schools","watch_jewelry_repair","welding_repair","wholesale_clubs","wig_and_toupee_stores","wires_money_orders","womens_accessory_and_specialty_shops","womens_ready_to_wear_stores","wrecking_and_salvage_yards"],
"maxLength":5000}},
"interval":{"type":"string","enum":["all_time","daily","monthly","per_authorization","weekly","yearly"]}},
"required":["amount","interval"]}}}},
"status":{"type":"string","enum":["active","canceled","inactive"]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,cancellation_reason,replacement_reason,currency,brand",
        schema: super::schemas::ISSUING_CARDS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
