let sum = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
window.layoutShift = () => sum;
