package org.liangze.generators;

/** What a number is drawn for; each purpose has a sequence of its own. */
enum Draw {
  CARD,
  BUSINESS_NAME,
  CATEGORY,
  DINERS,
  LICENSED_FROM,
  REGISTERED_BEFORE,
  VIDEO,
  GROUP_VISITS,
  LETTER_CHANNEL,
  CADRE_NAME,
  PERSON_NAME,
  CITY_SPEED,
  COUNTY_SPEED,
  CITY_FINISH,
  COUNTY_FINISH,
  DIVISION_NAME,
  DIVISION_TYPE,
  DIVISION_SIZE
}
