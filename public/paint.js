performance.mark('first-chart');
