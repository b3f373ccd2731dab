export const among = {
  among_label: '本机文件',
  among_drawn: '图上有本机文件 {n} 份（★）：只在这个浏览器里，未公开，也没有人核对过。',
  among_left_out: '读过的 {n} 份本机文件没有画在图上。',
  among_loading: '正在把本机文件 {n} 份加进图里…',
  among_failed: '查询引擎没有启动，本机文件 {n} 份画不出来。',
  among_leave_out: '不画本机文件',
  among_draw: '画上本机文件',
  among_counted: '计入中位数',
  among_caveat: '★ 本机文件 {n} 份，未公开，没有人核对过。',
  among_back: '回到读自己的通报',
} as const;
