import argparse
from typing import NoReturn

PROGRAM: str

class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn: ...

def parser() -> tuple[Parser, list[str]]: ...
def main(arguments: list[str] | None = None) -> int: ...
