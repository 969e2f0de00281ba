module tartan

go 1.19
