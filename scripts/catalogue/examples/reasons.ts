/** Examples that contradict their own page, by its number. */
export const reasons: Readonly<Record<string, string>> = {
  4011989259: 'sub_mch_id stands in it twice',
  4011941097:
    'it is the example of query_bank: partner_trade_no is in no table of the page, and sign_type, which the table requires, is missing; official and other libraries send sign_type',
  4011941526: 'it is the XML of a failure, which is thrown; a success is the bill as text',
  4011983179: 'it leaves out return_code, which its table requires',
  4012715700: 'its names are broken: a blank stands behind effective_time',
  4012587902: 'post_payments is one object in it, a list in the table',
  4012587957: 'post_payments is one object in it, a list in the table',
  4012587962: 'post_payments is one object in it, a list in the table',
  4013138559: 'post_payments is one object in it, a list in the table',
  4012722388:
    'the quotes of the list in cert_valid_date are escaped twice, so that the text is no JSON',
}

/** Samples of other libraries that contradict the page of their endpoint, by their names. */
export const sampleReasons: Readonly<Record<string, string>> = {
  CreateApplyForSubMerchantApplymentRequest: 'a required text is null in it',
  CreateEcommerceApplymentForSubmitAccountHostingRequest:
    'the quotes of a list in a text are escaped twice, and a list stands where the page has a text',
  CreateEcommerceApplymentRequest: 'the quotes of a list in a text are escaped twice',
  QueryNewTaxControlFapiaoMerchantServicePartnerInvitedMerchantsResponse:
    'its source names the endpoint of another call: an invitation has a link, no list of merchants',
  CreateEcommerceProfitSharingAftersaleOrderResponse:
    'it is a stub: its two texts are empty, and the rest is left out',
}
