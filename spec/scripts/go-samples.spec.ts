import { collectGoSamples } from '../../scripts/catalogue/examples/collect-go'
import { readGoLiteral } from '../../scripts/catalogue/examples/go-literal'
import { folderOf } from '../fixtures/pages'
import { thrown } from '../fixtures/sandbox'

const service = `package kites

type CloseRequest struct {
	Mchid *string \`json:"mchid"\`
}

type CloseOrderRequest struct {
	OutTradeNo *string \`json:"out_trade_no"\`
	Mchid *string \`json:"mchid"\`
}

type PrepayRequest struct {
	Appid *string \`json:"appid"\`
	Mchid *string \`json:"mchid"\`
	LimitPay []string \`json:"limit_pay,omitempty"\`
	GoodsTag *string \`json:"goods_tag"\`
	Amount *Amount \`json:"amount"\`
}

type KitePrepayRequest PrepayRequest

type Amount struct {
	Total *int64 \`json:"total"\`
	Currency *Currency \`json:"currency,omitempty"\`
}

type Currency string

const (
	CURRENCY_CNY Currency = "CNY"
)

func (a *KiteApiService) CloseOrder(ctx context.Context, req CloseOrderRequest) (result *core.APIResult, err error) {
	localVarHTTPMethod = nethttp.MethodPost
	localVarPath := consts.WechatPayAPIServer + "/v3/pay/transactions/out-trade-no/{out_trade_no}/close"
	localVarPath = strings.Replace(localVarPath, "{"+"out_trade_no"+"}", neturl.PathEscape(core.ParameterToString(*req.OutTradeNo, "")), -1)
	localVarPostBody = &CloseRequest{
		Mchid: req.Mchid,
	}
	return result, nil
}

func (a *KiteApiService) Prepay(ctx context.Context, req KitePrepayRequest) (resp *PrepayResponse, result *core.APIResult, err error) {
	localVarHTTPMethod = nethttp.MethodPost
	localVarPath := consts.WechatPayAPIServer + "/v3/pay/transactions/jsapi"
	localVarPostBody = req
	return resp, result, nil
}

func (a *KiteApiService) Query(ctx context.Context, req QueryRequest) (resp *Order, result *core.APIResult, err error) {
	localVarHTTPMethod = nethttp.MethodGet
	localVarPath := consts.WechatPayAPIServer + "/v3/pay/transactions/id/{transaction_id}"
	localVarPath = strings.Replace(localVarPath, "{"+"transaction_id"+"}", neturl.PathEscape(core.ParameterToString(*req.TransactionId, "")), -1)
	localVarQueryParams.Add("mchid", core.ParameterToString(*req.Mchid, ""))
	return resp, result, nil
}

func (a *KiteApiService) Fly(ctx context.Context, req FlyRequest) (result *core.APIResult, err error) {
	localVarHTTPMethod = nethttp.MethodPost
	localVarPath := consts.WechatPayAPIServer + "/v3/kites/fly"
	return result, nil
}
`

const sampleOf = (method: string, literal: string): string => `
func ExampleKiteApiService_${method}() {
	svc := kites.KiteApiService{Client: client}
	resp, result, err := svc.${method}(ctx,
		${literal},
	)
}
`

const read = (...samples: string[]) =>
  collectGoSamples(
    folderOf({
      'kites.go': service,
      'kites_example_test.go': `package kites_test\n${samples.join('')}`,
    }),
  )

describe('a sample of an SDK in Go', () => {
  it('becomes the request that the service would send', () => {
    const [close, prepay, query] = read(
      sampleOf(
        'CloseOrder',
        'kites.CloseOrderRequest{OutTradeNo: core.String("1"), Mchid: core.String("1900000001")}',
      ),
      sampleOf(
        'Prepay',
        `kites.KitePrepayRequest{
			Appid: core.String("wx\\"1"), // the appid
			Amount: &kites.Amount{Total: core.Int64(100), Currency: kites.CURRENCY_CNY.Ptr()},
		}`,
      ),
      sampleOf(
        'Query',
        'kites.QueryRequest{TransactionId: core.String("42"), Mchid: core.String("19")}',
      ),
    )
    expect(close).toEqual({
      page: 'go/package.KiteApiService_CloseOrder',
      kind: 'request',
      family: 'v3',
      method: 'POST',
      path: 'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      value: {
        variables: { out_trade_no: '1' },
        query: [],
        headers: {},
        body: { mchid: '1900000001' },
      },
    })
    expect(prepay!.value).toMatchObject({
      body: { appid: 'wx"1', amount: { total: 100, currency: 'CNY' } },
    })
    expect(query!.value).toEqual({
      variables: { transaction_id: '42' },
      query: [['mchid', '19']],
      headers: {},
      body: undefined,
    })
  })

  it('leaves out what its generator filled in for an optional member, and nothing else', () => {
    const [prepay] = read(
      sampleOf(
        'Prepay',
        'kites.KitePrepayRequest{LimitPay: []string{"LimitPay_example"}, GoodsTag: core.String("GoodsTag_example")}',
      ),
    )
    expect(prepay!.value).toMatchObject({ body: { goods_tag: 'GoodsTag_example' } })
    expect((prepay!.value as { body: object }).body).not.toHaveProperty('limit_pay')
  })

  it('is passed over where its path is not documented', () => {
    expect(read(sampleOf('Fly', 'kites.FlyRequest{}'))).toEqual([])
  })
})

describe('a literal of Go', () => {
  it.each([
    ['[]int64{int64(1), int64(2)}', [1, 2]],
    ['core.Bool(false)', false],
    ['core.Float64(-1.5)', -1.5],
    ['kites.CURRENCY_CNY', { constant: 'CURRENCY_CNY' }],
  ])('%s is read', (text, value) => {
    expect(readGoLiteral(text)).toEqual(value)
  })

  it('that no sample writes is refused, by its text', () => {
    const error = thrown(() => readGoLiteral('map[string]string{}'), SyntaxError)
    expect(error.message).toContain('map[string]string')
  })
})
