startTheme();
document.querySelectorAll("[data-rows]").forEach(startRows);
document.querySelectorAll(".canvas svg").forEach(startDrawing);
matrix.start();
explorer.start();
views.start();
