import { tableOf } from '../types/table'
/**
 * PHP's exceptions and what they are here: classes of the library's; `Error` is caught whatever it
 * is.
 */
export const exceptions: Readonly<Record<string, readonly string[]>> = tableOf({
  'GuzzleHttp\\Exception\\GuzzleException': ['TransferException'],
  'GuzzleHttp\\Exception\\TransferException': ['TransferException'],
  'GuzzleHttp\\Exception\\RequestException': ['RequestException'],
  'GuzzleHttp\\Exception\\BadResponseException': ['BadResponseException'],
  'GuzzleHttp\\Exception\\ClientException': ['ClientException'],
  'GuzzleHttp\\Exception\\ServerException': ['ServerException'],
  'GuzzleHttp\\Exception\\ConnectException': ['ConnectException'],
  'GuzzleHttp\\Exception\\TooManyRedirectsException': ['RequestException'],
  'GuzzleHttp\\Exception\\InvalidArgumentException': ['InvalidArgumentException'],
  'GuzzleHttp\\Promise\\RejectionException': ['RejectionException'],
  'Psr\\Http\\Client\\ClientExceptionInterface': ['TransferException'],
  'Psr\\Http\\Client\\RequestExceptionInterface': ['RequestException'],
  'Psr\\Http\\Client\\NetworkExceptionInterface': ['ConnectException'],
  'WeChatPay\\Exception\\InvalidArgumentException': ['InvalidArgumentException'],
  'WeChatPay\\Exception\\UnexpectedValueException': ['UnexpectedValueException'],
  'WeChatPay\\Exception\\WeChatPayException': ['WeChatPayException'],
  InvalidArgumentException: ['InvalidArgumentException'],
  UnexpectedValueException: ['UnexpectedValueException'],
  RuntimeException: ['TransferException', 'UnexpectedValueException', 'RejectionException'],
  LogicException: ['InvalidArgumentException'],
})

/** The library's own classes among them, which answer as PHP's do. */
export const libraryExceptions: ReadonlySet<string> = new Set([
  ...Object.values(exceptions).flat(),
  'SignatureException',
])

/** Whatever is thrown is one of these. */
export const everything: ReadonlySet<string> = new Set(['Exception', 'Throwable', 'Error'])

/** PHP's own exceptions that a program throws itself: the error that JavaScript has for it. */
export const thrown: Readonly<Record<string, string>> = tableOf({
  Exception: 'Error',
  Error: 'Error',
  ErrorException: 'Error',
  RuntimeException: 'Error',
  LogicException: 'Error',
  DomainException: 'RangeError',
  RangeException: 'RangeError',
  OutOfRangeException: 'RangeError',
  OutOfBoundsException: 'RangeError',
  LengthException: 'RangeError',
  OverflowException: 'RangeError',
  UnderflowException: 'RangeError',
  ArithmeticError: 'RangeError',
  DivisionByZeroError: 'RangeError',
  UnhandledMatchError: 'RangeError',
  TypeError: 'TypeError',
  ArgumentCountError: 'TypeError',
  ValueError: 'TypeError',
  BadFunctionCallException: 'TypeError',
  BadMethodCallException: 'TypeError',
  JsonException: 'SyntaxError',
  InvalidArgumentException: 'InvalidArgumentException',
  UnexpectedValueException: 'UnexpectedValueException',
  'WeChatPay\\Exception\\InvalidArgumentException': 'InvalidArgumentException',
  'WeChatPay\\Exception\\UnexpectedValueException': 'UnexpectedValueException',
})
/** Those that are the library's, and are imported. */
export const imported: ReadonlySet<string> = new Set([
  'InvalidArgumentException',
  'UnexpectedValueException',
])

/** What an exception answers, and the property or method of ours that gives it. */
export const readers: Readonly<Record<string, 'always' | 'library' | 'request'>> = tableOf({
  getMessage: 'always',
  getTraceAsString: 'always',
  getCode: 'always',
  getPrevious: 'always',
  getFile: 'always',
  getLine: 'always',
  getTrace: 'always',
  __toString: 'always',
  getRequest: 'request',
  hasResponse: 'request',
  getResponse: 'request',
  getReason: 'library',
})
