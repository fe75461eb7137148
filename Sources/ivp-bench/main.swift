// swift run -c release ivp-bench [--bytes N] [--ivp PATH]
guard let benchmark = Benchmark(CommandLine.arguments) else {
  print("usage: ivp-bench [--bytes N] [--ivp PATH]")
  exitAfterWrongCall()
}
benchmark.run()
