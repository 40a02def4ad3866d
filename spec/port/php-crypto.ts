import { fixtures } from '../fixtures/known-answers'
import { pem } from '../fixtures/keys'
import type { Recorded } from './recorded'

const given = `$key = '${pem.pkcs8}'; $public = '${pem.spki}'; $certificate = '${fixtures.merchant.cert}';`

/**
 * What PHP 8.2 makes with OpenSSL and libsodium: recorded, not worked out.
 */
export const cryptoPrograms: readonly Recorded[] = [
  [
    'openssl_sign() over each digest, by its number and by its name',
    `${given} function f($message, $key) { openssl_sign($message, $raw, $key, 'sha256WithRSAEncryption'); $sign = base64_encode($raw); return $sign; } function g(string $m, $k) { openssl_sign($m, $s, $k, OPENSSL_ALGO_SHA256); return base64_encode($s); } function h($m, $k) { openssl_sign($m, $s, openssl_get_privatekey($k)); return md5($s) . strlen($s) . bin2hex(substr($s, 0, 4)); } echo md5(f("POST\\n/v3/中\\n", $key)), g('a', $key) === f('a', $key) ? '=' : '#', h('a', $key);`,
    '07eb2187824f13d8fffcd8cae65f2769=4f3cc3270223f27e08190e8bd8f9277925667346691',
  ],
  [
    'openssl_sign() in a condition, and what it comes to where the key is none',
    `${given} function f($m, $k) { $signature = ''; if (!@openssl_sign($m, $signature, $k, OPENSSL_ALGO_SHA256)) { return 'refused'; } return strlen(base64_encode($signature)); } echo f('a', $key), f('a', 'none');`,
    '344refused',
  ],
  [
    'openssl_verify() gives 1 and 0',
    `${given} function f($m, $signature, $public) { $signature = base64_decode($signature); return openssl_verify($m, $signature, $public, 'sha256WithRSAEncryption'); } openssl_sign('中', $raw, $key, 'SHA256'); $coded = base64_encode($raw); echo f('中', $coded, $public), f('国', $coded, $public), f('中', $coded, $certificate), openssl_verify('中', base64_decode($coded), openssl_get_publickey($certificate), OPENSSL_ALGO_SHA256) === 1 ? 'yes' : 'no', f('中', '', $public);`,
    '101yes0',
  ],
  [
    'openssl_public_encrypt() and openssl_private_decrypt() go both ways, with either padding',
    `${given} function seal($text, $public) { $sealed = ''; if (openssl_public_encrypt($text, $sealed, $public, OPENSSL_PKCS1_OAEP_PADDING)) { return base64_encode($sealed); } throw new Exception('refused'); } function open($text, $key) { openssl_private_decrypt(base64_decode($text), $opened, $key, OPENSSL_PKCS1_OAEP_PADDING); return $opened; } function plain($text, $public, $key) { openssl_public_encrypt($text, $sealed, $public); if (!openssl_private_decrypt($sealed, $opened, $key)) { return 'refused'; } return $opened; } function refuse($text, $key) { return @openssl_private_decrypt(base64_decode($text), $opened, $key, OPENSSL_PKCS1_OAEP_PADDING) ? 'opened' : 'refused'; } echo open(seal('张三', $certificate), $key), plain('李四', $public, $key), refuse('AAAA', $key);`,
    '张三李四refused',
  ],
  [
    'openssl_x509_parse() of a certificate',
    `${given} function f($c) { return openssl_x509_parse($c)['serialNumberHex']; } function g($c) { $info = openssl_x509_parse(openssl_x509_read($c)); return $info['validTo_time_t'] - $info['validFrom_time_t'] . ' ' . date('Y-m-d H:i:s', $info['validTo_time_t']); } echo f($certificate), ' ', g($certificate);`,
    '3775B6A45ACD588826D15E583A95F5DD00000001 3153600000 2126-10-30 17:59:56',
  ],
  [
    'what the official page opens a notification with',
    `class AesUtil { const KEY_LENGTH_BYTE = 32; const AUTH_TAG_LENGTH_BYTE = 16; private $aesKey; public function __construct($aesKey) { if (strlen($aesKey) != self::KEY_LENGTH_BYTE) { throw new InvalidArgumentException('32'); } $this->aesKey = $aesKey; } public function decryptToString($associatedData, $nonceStr, $ciphertext) { $ciphertext = \\base64_decode($ciphertext); if (strlen($ciphertext) <= self::AUTH_TAG_LENGTH_BYTE) { return false; }
      // ext-sodium (default installed on >= PHP 7.2)
      if (function_exists('\\sodium_crypto_aead_aes256gcm_is_available') && \\sodium_crypto_aead_aes256gcm_is_available()) { return \\sodium_crypto_aead_aes256gcm_decrypt($ciphertext, $associatedData, $nonceStr, $this->aesKey); }
      // ext-libsodium (need install libsodium-php 1.x via pecl)
      if (function_exists('\\Sodium\\crypto_aead_aes256gcm_is_available') && \\Sodium\\crypto_aead_aes256gcm_is_available()) { return \\Sodium\\crypto_aead_aes256gcm_decrypt($ciphertext, $associatedData, $nonceStr, $this->aesKey); }
      // openssl (PHP >= 7.1 support AEAD)
      if (PHP_VERSION_ID >= 70100 && in_array('aes-256-gcm', \\openssl_get_cipher_methods())) { $ctext = substr($ciphertext, 0, -self::AUTH_TAG_LENGTH_BYTE); $authTag = substr($ciphertext, -self::AUTH_TAG_LENGTH_BYTE); return \\openssl_decrypt($ctext, 'aes-256-gcm', $this->aesKey, \\OPENSSL_RAW_DATA, $nonceStr, $authTag, $associatedData); }
      throw new \\RuntimeException('AEAD_AES_256_GCM'); } }
    $util = new AesUtil('0123456789abcdef0123456789abcdef'); function show($found) { return $found === false ? 'false' : $found; } $sealed = base64_encode(sodium_crypto_aead_aes256gcm_encrypt('{"a":"中"}', 'aad', 'nonce1234567', '0123456789abcdef0123456789abcdef')); echo $sealed, show($util->decryptToString('aad', 'nonce1234567', $sealed)), show($util->decryptToString('other', 'nonce1234567', $sealed)), show($util->decryptToString('aad', 'nonce1234567', 'AAAA')); try { new AesUtil('short'); } catch (InvalidArgumentException $e) { echo $e->getMessage(); }`,
    'ShQSdmO1Mf2rTUwCXBiOFR4VWfbS6VyOE0bs{"a":"中"}falsefalse32',
  ],
  [
    'openssl_decrypt() of AES-256-GCM with a tag of its own',
    `function f($coded, $key, $nonce, $aad) { $bytes = base64_decode($coded); $text = substr($bytes, 0, strlen($bytes) - 16); $tag = substr($bytes, -16); return openssl_decrypt($text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag, $aad); } $coded = 'c+zpxjQUBiNRy3gKjvZZKhKRlk3plCbV6CMf'; $coded = base64_encode(sodium_crypto_aead_aes256gcm_encrypt('中文', '', 'nonce1234567', '0123456789abcdef0123456789abcdef')); echo f($coded, '0123456789abcdef0123456789abcdef', 'nonce1234567', ''), json_encode(f($coded, 'other', 'nonce1234567', '')), f($coded, '0123456789abcdef0123456789abcdefXYZ', 'nonce1234567', '');`,
    '中文false中文',
  ],
  [
    'AES without a tag: keys are cut or filled, base64 where nothing else is asked for',
    `function f($text, $key) { $sealed = openssl_encrypt($text, 'AES-256-ECB', $key, OPENSSL_RAW_DATA); return base64_encode($sealed); } function g($coded, $key) { return openssl_decrypt(base64_decode($coded), 'aes-256-ecb', $key, OPENSSL_RAW_DATA, ''); } function h($text, $key, $iv) { return openssl_encrypt($text, 'AES-128-CBC', $key, 0, $iv); } function k($coded, $key, $iv) { $iv = base64_decode($iv); return openssl_decrypt(base64_decode($coded), 'AES-128-CBC', base64_decode($key), 1, $iv); } echo f('中文', md5('k')), g(f('中文', md5('k')), md5('k')), json_encode(g(f('a', 'k'), 'l')), f('a', 'short'), h('a', '0123456789abcdef0', 'abcdefghijklmnop'), k(h('中', '0123456789abcdef', 'abcdefghijklmnop'), base64_encode('0123456789abcdef'), base64_encode('abcdefghijklmnop'));`,
    'YzLpPD3NhS3ywHQr+v0wXg==中文falseOHU5P1aY4cb9zqhcc9tewg==PnHVDFNPj5+rsLrDWySbcg==中',
  ],
  [
    'a digest that is fed bit by bit, and keys that are freed',
    `${given} function f($text, $agency = '') { $ctx = hash_init('md5'); hash_update($ctx, $text); hash_update($ctx, $agency); return hash_final($ctx); } function g(string $text, $secret) { $ctx = hash_init('sha256', HASH_HMAC, $secret); hash_update($ctx, $text); hash_update($ctx, '&key='); return strtoupper(hash_final($ctx)); } function h($m, $key) { $k = openssl_pkey_get_private($key, ''); openssl_sign($m, $s, $k, 'SHA256'); @openssl_free_key($k); return md5($s); } echo f('中', 'a'), f('b'), g('中', 's'), h('a', $key);`,
    '895829f14593ec872c7946217df3897d92eb5ffee6ae2fec3ad71c777531578fF07A38AA0D4E89195198BF038A090441C9D7A00B21D535236C6E02D68648CAD6996cb9d3e7bb128a8465f1735328c50d',
  ],
  [
    "functions of the program's own that are called as Node's, and classes as the library's",
    `${given} class Rsa { public static function encrypt($text, $public) { if (!openssl_public_encrypt($text, $sealed, $public, OPENSSL_PKCS1_OAEP_PADDING)) { throw new UnexpectedValueException('no'); } return base64_encode($sealed); } public static function decrypt($coded, $key) { if (!openssl_private_decrypt(base64_decode($coded), $opened, $key, OPENSSL_PKCS1_OAEP_PADDING)) { throw new UnexpectedValueException('no'); } return $opened; } } function sign($m, $k) { openssl_sign($m, $s, $k, 'SHA256'); return base64_encode($s); } function verify($m, $s, $k) { return openssl_verify($m, base64_decode($s), $k, 'SHA256'); } function createHash($a) { return md5($a); } echo verify('a', sign('a', $key), $public), createHash('a'), Rsa::decrypt(Rsa::encrypt('中', $public), $key);`,
    '10cc175b9c0f1b6a831c399e269772661中',
  ],
]
