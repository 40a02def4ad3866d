<?php // WeChatPay\ what comes in from outside is checked, and arrays as sets
foreach (['12', ' 12 ', '1e2', '012', '-5', '+7', '0', '', 'abc', '1.0'] as $value) {
    $number = filter_var($value, FILTER_VALIDATE_INT);
    echo $value, ': ', $number === false ? 'no' : $number + 1, ' ', filter_var($value, FILTER_VALIDATE_BOOLEAN) ? 'yes' : 'no', "\n";
}
echo filter_var('on', FILTER_VALIDATE_BOOLEAN) ? 'on' : 'off', filter_var('No', FILTER_VALIDATE_BOOL) ? 'on' : 'off', "\n";
foreach (['abc', 'ABC', 'a1', 'ff0', ' ', '', '中'] as $text) {
    echo $text, ': ', ctype_alpha($text) ? 'alpha ' : '', ctype_alnum($text) ? 'alnum ' : '', ctype_xdigit($text) ? 'hex ' : '',
        ctype_upper($text) ? 'upper ' : '', ctype_lower($text) ? 'lower ' : '', ctype_space($text) ? 'space' : '', "\n";
}
foreach ([1, 'a', true, null, [1], 1.5] as $any) {
    echo is_scalar($any) ? 'scalar' : 'none', "\n";
}
$all = ['o1', 'o2', 'o3', 'o2'];
$done = ['o2'];
echo implode(',', array_diff($all, $done)), ' ', implode(',', array_intersect($all, ['o1', 'o2'], $done)), "\n";
echo implode(',', array_diff([1, 2, 3], ['1', '3'])), "\n";
$order = ['appid' => 'wx', 'mchid' => '1', 'sign' => 'x', 'total' => 5];
echo json_encode(array_diff_key($order, ['sign' => 0])), ' ', json_encode(array_intersect_key($order, array_flip(['mchid', 'total', 'other']))), "\n";

function signed(array $params): array
{
    return array_diff_key($params, ['sign' => '', 'sign_type' => '']);
}
echo implode(',', array_keys(signed($order))), "\n";
echo array_product([2, 3, 4]), ' ', array_product([1.5, 2]), ' ', implode(',', array_fill(0, 3, '?')), "\n";
$begin = hrtime(true);
echo hrtime(true) >= $begin ? 'later' : 'earlier', "\n";
