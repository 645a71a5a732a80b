/* avx2_zen5.S - printed by asm/generate.py, which explains it; not to be edited. */
	.text

	.p2align 12
	.globl avx2_zen5_own
	.hidden avx2_zen5_own
	.type avx2_zen5_own, @function
avx2_zen5_own:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	push %r13
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r13, 0
	push %r14
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r14, 0
	push %r15
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r15, 0
	lea .Lavx2_zen5_own_constants(%rip), %r9
	xor %eax, %eax
	vmovdqa 256(%rdi), %ymm0
	vmovdqa 288(%rdi), %ymm1
	vmovdqa 320(%rdi), %ymm2
	vmovdqa 352(%rdi), %ymm3
	vmovdqa 384(%rdi), %ymm4
	vmovdqa 416(%rdi), %ymm5
	vmovdqa 448(%rdi), %ymm6
	vmovdqa 480(%rdi), %ymm7
	vmovdqa 512(%rdi), %ymm8
	vmovdqa 544(%rdi), %ymm9
	.p2align 6
.Lavx2_zen5_own_turn:
	mov 0(%rsi), %r11
	mov -16(%rsi), %rbx
	mov 8(%rsi), %rbp
	lea 1344(%rdi), %r13
	lea .Lavx2_zen5_own_round_constants(%rip), %r14
	vpbroadcastd 76(%rbx), %ymm0
	vpaddd %ymm0, %ymm7, %ymm0
	vmovdqa %ymm0, 576(%rdi)
	vpbroadcastd 80(%rbx), %ymm1
	vpaddd %ymm1, %ymm7, %ymm1
	vpbroadcastd 32(%r11), %ymm3
	vmovdqa 0(%rbp), %ymm8
	vpaddd %ymm8, %ymm3, %ymm3
	vmovdqa %ymm3, 608(%rdi)
	vpbroadcastd 48(%r11), %ymm9
	vpaddd %ymm8, %ymm9, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpbroadcastd 84(%rbx), %ymm10
	vpaddd 64(%rdi), %ymm10, %ymm10
	vmovdqa 320(%r9), %ymm11
	vpxor 288(%r9), %ymm11, %ymm12
	vpand %ymm12, %ymm1, %ymm12
	vpxor %ymm12, %ymm11, %ymm12
	vpbroadcastd 52(%r11), %ymm11
	vpbroadcastd 56(%r11), %ymm13
	vpxor %ymm13, %ymm11, %ymm14
	vpand %ymm14, %ymm9, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpsrld $6, %ymm1, %ymm13
	vpsrld $11, %ymm1, %ymm15
	vmovdqa %ymm2, 672(%rdi)
	vpsrld $25, %ymm1, %ymm2
	vmovdqa %ymm7, 704(%rdi)
	vpslld $26, %ymm1, %ymm7
	vpslld $21, %ymm1, %ymm8
	vmovdqa %ymm5, 736(%rdi)
	vpslld $7, %ymm1, %ymm5
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm7, %ymm2, %ymm7
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm7, %ymm15, %ymm7
	vpxor %ymm7, %ymm5, %ymm7
	vpaddd %ymm12, %ymm10, %ymm12
	vmovdqa 192(%r9), %ymm10
	vpxor %ymm10, %ymm0, %ymm5
	vmovdqa %ymm5, 768(%rdi)
	vpxor 224(%r9), %ymm10, %ymm15
	vpand %ymm15, %ymm5, %ymm15
	vpxor %ymm15, %ymm10, %ymm15
	vpsrld $2, %ymm0, %ymm8
	vpsrld $13, %ymm0, %ymm2
	vpsrld $22, %ymm0, %ymm13
	vmovdqa %ymm4, 800(%rdi)
	vpslld $30, %ymm0, %ymm4
	vmovdqa %ymm6, 832(%rdi)
	vpslld $19, %ymm0, %ymm6
	vpslld $10, %ymm0, %ymm10
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm4, %ymm13, %ymm4
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm4, %ymm2, %ymm4
	vpxor %ymm4, %ymm10, %ymm4
	vpsrld $6, %ymm9, %ymm10
	vpsrld $11, %ymm9, %ymm2
	vpsrld $25, %ymm9, %ymm6
	vpslld $26, %ymm9, %ymm13
	vpslld $21, %ymm9, %ymm8
	vpslld $7, %ymm9, %ymm5
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm5, %ymm13
	vpbroadcastd 64(%r11), %ymm5
	vpaddd %ymm14, %ymm5, %ymm14
	vpbroadcastd 36(%r11), %ymm5
	vpxor %ymm5, %ymm3, %ymm2
	vmovdqa %ymm2, 864(%rdi)
	vpbroadcastd 40(%r11), %ymm8
	vpxor %ymm8, %ymm5, %ymm6
	vpand %ymm6, %ymm2, %ymm6
	vpxor %ymm6, %ymm5, %ymm6
	vpsrld $2, %ymm3, %ymm10
	vpsrld $13, %ymm3, %ymm5
	vpsrld $22, %ymm3, %ymm8
	vpslld $30, %ymm3, %ymm2
	vpslld $19, %ymm3, %ymm0
	vpslld $10, %ymm3, %ymm9
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm2, %ymm5, %ymm2
	vpxor %ymm2, %ymm9, %ymm2
	vpaddd %ymm7, %ymm12, %ymm12
	vpaddd %ymm4, %ymm15, %ymm4
	vpaddd %ymm13, %ymm14, %ymm14
	vpaddd %ymm2, %ymm6, %ymm2
	vpaddd 256(%r9), %ymm12, %ymm6
	vmovdqa %ymm6, 896(%rdi)
	vpaddd %ymm4, %ymm12, %ymm4
	vmovdqa %ymm4, 928(%rdi)
	vpbroadcastd 44(%r11), %ymm12
	vpaddd %ymm14, %ymm12, %ymm12
	vmovdqa %ymm12, 960(%rdi)
	vpaddd %ymm2, %ymm14, %ymm2
	jmp .Lavx2_zen5_own_0_1
	.p2align 4
.Lavx2_zen5_own_0_1:
	vmovdqa %ymm2, 992(%rdi)
	vpbroadcastd 88(%rbx), %ymm14
	vpaddd 96(%rdi), %ymm14, %ymm14
	vmovdqa 288(%r9), %ymm13
	vpxor %ymm13, %ymm1, %ymm15
	vpand %ymm15, %ymm6, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpxor 640(%rdi), %ymm11, %ymm13
	vpand %ymm13, %ymm12, %ymm13
	vpxor %ymm13, %ymm11, %ymm13
	vpsrld $6, %ymm6, %ymm11
	vpsrld $11, %ymm6, %ymm7
	vpsrld $25, %ymm6, %ymm9
	vpslld $26, %ymm6, %ymm5
	vpslld $21, %ymm6, %ymm0
	vpslld $7, %ymm6, %ymm8
	vpxor %ymm7, %ymm11, %ymm7
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm5, %ymm8, %ymm5
	vpaddd %ymm15, %ymm14, %ymm15
	vmovdqa 576(%rdi), %ymm14
	vpxor %ymm14, %ymm4, %ymm8
	vmovdqa %ymm8, 1024(%rdi)
	vpand 768(%rdi), %ymm8, %ymm7
	vpxor %ymm7, %ymm14, %ymm7
	vpsrld $2, %ymm4, %ymm0
	vpsrld $13, %ymm4, %ymm9
	vpsrld $22, %ymm4, %ymm11
	vpslld $30, %ymm4, %ymm10
	vpslld $19, %ymm4, %ymm14
	vpslld $10, %ymm4, %ymm8
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vpsrld $6, %ymm12, %ymm8
	vpsrld $11, %ymm12, %ymm9
	vpsrld $25, %ymm12, %ymm14
	vpslld $26, %ymm12, %ymm11
	vpslld $21, %ymm12, %ymm0
	vpslld $7, %ymm12, %ymm4
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm11, %ymm14, %ymm11
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm11, %ymm4, %ymm11
	vpbroadcastd 68(%r11), %ymm4
	vpaddd %ymm13, %ymm4, %ymm13
	vpxor %ymm3, %ymm2, %ymm4
	vmovdqa %ymm4, 768(%rdi)
	vpand 864(%rdi), %ymm4, %ymm9
	vpxor %ymm9, %ymm3, %ymm9
	vpsrld $2, %ymm2, %ymm0
	vpsrld $13, %ymm2, %ymm14
	vpsrld $22, %ymm2, %ymm8
	vpslld $30, %ymm2, %ymm3
	vpslld $19, %ymm2, %ymm4
	vpslld $10, %ymm2, %ymm12
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm3, %ymm14, %ymm3
	vpxor %ymm3, %ymm12, %ymm3
	vpaddd %ymm5, %ymm15, %ymm15
	vpaddd %ymm10, %ymm7, %ymm10
	vpaddd %ymm11, %ymm13, %ymm13
	vpaddd %ymm3, %ymm9, %ymm3
	vpaddd 224(%r9), %ymm15, %ymm9
	vmovdqa %ymm9, 864(%rdi)
	vpaddd %ymm10, %ymm15, %ymm10
	vmovdqa %ymm10, 1056(%rdi)
	vpbroadcastd 40(%r11), %ymm15
	vpaddd %ymm13, %ymm15, %ymm15
	vmovdqa %ymm15, 1088(%rdi)
	vpaddd %ymm3, %ymm13, %ymm3
	vmovdqa %ymm3, 1120(%rdi)
	vpbroadcastd 92(%rbx), %ymm13
	vpaddd 224(%rdi), %ymm13, %ymm13
	vpxor %ymm1, %ymm6, %ymm11
	vpand %ymm11, %ymm9, %ymm11
	vpxor %ymm11, %ymm1, %ymm11
	vmovdqa 640(%rdi), %ymm7
	vpxor 960(%rdi), %ymm7, %ymm5
	vpand %ymm5, %ymm15, %ymm5
	vpxor %ymm5, %ymm7, %ymm5
	vpsrld $6, %ymm9, %ymm12
	vpsrld $11, %ymm9, %ymm14
	vpsrld $25, %ymm9, %ymm4
	vpslld $26, %ymm9, %ymm8
	vpslld $21, %ymm9, %ymm0
	vpslld $7, %ymm9, %ymm7
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm8, %ymm4, %ymm8
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm8, %ymm7, %ymm8
	vpaddd %ymm11, %ymm13, %ymm11
	jmp .Lavx2_zen5_own_0_2
	.p2align 4
.Lavx2_zen5_own_0_2:
	vmovdqa 928(%rdi), %ymm13
	vpxor %ymm13, %ymm10, %ymm7
	vmovdqa %ymm7, 1152(%rdi)
	vpand 1024(%rdi), %ymm7, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpsrld $2, %ymm10, %ymm0
	vpsrld $13, %ymm10, %ymm4
	vpsrld $22, %ymm10, %ymm12
	vpslld $30, %ymm10, %ymm13
	vpslld $19, %ymm10, %ymm7
	vpslld $10, %ymm10, %ymm6
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm13, %ymm12, %ymm13
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm6, %ymm13
	vpsrld $6, %ymm15, %ymm6
	vpsrld $11, %ymm15, %ymm4
	vpsrld $25, %ymm15, %ymm7
	vpslld $26, %ymm15, %ymm12
	vpslld $21, %ymm15, %ymm0
	vpslld $7, %ymm15, %ymm10
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm12, %ymm7, %ymm12
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm12, %ymm10, %ymm12
	vpbroadcastd 72(%r11), %ymm10
	vpaddd %ymm5, %ymm10, %ymm5
	vpxor %ymm2, %ymm3, %ymm10
	vmovdqa %ymm10, 1024(%rdi)
	vpand 768(%rdi), %ymm10, %ymm4
	vpxor %ymm4, %ymm2, %ymm4
	vpsrld $2, %ymm3, %ymm0
	vpsrld $13, %ymm3, %ymm7
	vpsrld $22, %ymm3, %ymm6
	vpslld $30, %ymm3, %ymm2
	vpslld $19, %ymm3, %ymm10
	vpslld $10, %ymm3, %ymm15
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vpaddd %ymm8, %ymm11, %ymm11
	vpaddd %ymm13, %ymm14, %ymm13
	vpaddd %ymm12, %ymm5, %ymm5
	vpaddd %ymm2, %ymm4, %ymm2
	vpaddd 192(%r9), %ymm11, %ymm4
	vmovdqa %ymm4, 768(%rdi)
	vpaddd %ymm13, %ymm11, %ymm13
	vmovdqa %ymm13, 1184(%rdi)
	vpbroadcastd 36(%r11), %ymm11
	vpaddd %ymm5, %ymm11, %ymm11
	vmovdqa %ymm11, 1216(%rdi)
	vpaddd %ymm2, %ymm5, %ymm2
	vmovdqa %ymm2, 1248(%rdi)
	vpbroadcastd 96(%rbx), %ymm5
	vpaddd 832(%rdi), %ymm5, %ymm5
	vpaddd %ymm5, %ymm1, %ymm1
	vmovdqa 896(%rdi), %ymm5
	vpxor %ymm5, %ymm9, %ymm12
	vpand %ymm12, %ymm4, %ymm12
	vpxor %ymm12, %ymm5, %ymm12
	vmovdqa 448(%r9), %ymm14
	vpaddd 640(%rdi), %ymm14, %ymm14
	vmovdqa 960(%rdi), %ymm8
	vpxor 1088(%rdi), %ymm8, %ymm15
	vpand %ymm15, %ymm11, %ymm15
	vpxor %ymm15, %ymm8, %ymm15
	vpsrld $6, %ymm4, %ymm7
	vpsrld $11, %ymm4, %ymm10
	vpsrld $25, %ymm4, %ymm6
	vpslld $26, %ymm4, %ymm0
	vpslld $21, %ymm4, %ymm8
	vpslld $7, %ymm4, %ymm9
	vpxor %ymm10, %ymm7, %ymm10
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm12, %ymm1, %ymm12
	vmovdqa 1056(%rdi), %ymm1
	vpxor %ymm1, %ymm13, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpand 1152(%rdi), %ymm9, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpsrld $2, %ymm13, %ymm8
	vpsrld $13, %ymm13, %ymm6
	vpsrld $22, %ymm13, %ymm7
	vpslld $30, %ymm13, %ymm1
	vpslld $19, %ymm13, %ymm9
	vpslld $10, %ymm13, %ymm4
	vpxor %ymm6, %ymm8, %ymm6
	vpxor %ymm1, %ymm7, %ymm1
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm1, %ymm4, %ymm1
	vpsrld $6, %ymm11, %ymm4
	vpsrld $11, %ymm11, %ymm6
	jmp .Lavx2_zen5_own_0_3
	.p2align 4
.Lavx2_zen5_own_0_3:
	vpsrld $25, %ymm11, %ymm9
	vpslld $26, %ymm11, %ymm7
	vpslld $21, %ymm11, %ymm8
	vpslld $7, %ymm11, %ymm13
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm7, %ymm13, %ymm7
	vpaddd %ymm15, %ymm14, %ymm15
	vpxor %ymm3, %ymm2, %ymm14
	vmovdqa %ymm14, 1152(%rdi)
	vpand 1024(%rdi), %ymm14, %ymm13
	vpxor %ymm13, %ymm3, %ymm13
	vpsrld $2, %ymm2, %ymm6
	vpsrld $13, %ymm2, %ymm8
	vpsrld $22, %ymm2, %ymm9
	vpslld $30, %ymm2, %ymm4
	vpslld $19, %ymm2, %ymm3
	vpslld $10, %ymm2, %ymm14
	vpxor %ymm8, %ymm6, %ymm8
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm4, %ymm14, %ymm4
	vpaddd %ymm0, %ymm12, %ymm12
	vpaddd %ymm1, %ymm10, %ymm1
	vpaddd %ymm7, %ymm15, %ymm15
	vpaddd %ymm4, %ymm13, %ymm4
	vpaddd 576(%rdi), %ymm12, %ymm13
	vmovdqa %ymm13, 1024(%rdi)
	vpaddd %ymm1, %ymm12, %ymm1
	vmovdqa %ymm1, 576(%rdi)
	vpaddd 608(%rdi), %ymm15, %ymm12
	vmovdqa %ymm12, 1280(%rdi)
	vpaddd %ymm4, %ymm15, %ymm4
	vmovdqa %ymm4, 608(%rdi)
	vpbroadcastd 100(%rbx), %ymm15
	vpaddd 800(%rdi), %ymm15, %ymm15
	vpaddd %ymm15, %ymm5, %ymm5
	vmovdqa 864(%rdi), %ymm15
	vpxor 768(%rdi), %ymm15, %ymm7
	vpand %ymm7, %ymm13, %ymm7
	vpxor %ymm7, %ymm15, %ymm7
	vmovdqa 480(%r9), %ymm10
	vpaddd 960(%rdi), %ymm10, %ymm10
	vmovdqa 1088(%rdi), %ymm0
	vpxor %ymm0, %ymm11, %ymm14
	vpand %ymm14, %ymm12, %ymm14
	vpxor %ymm14, %ymm0, %ymm14
	vpsrld $6, %ymm13, %ymm8
	vpsrld $11, %ymm13, %ymm3
	vpsrld $25, %ymm13, %ymm9
	vpslld $26, %ymm13, %ymm6
	vpslld $21, %ymm13, %ymm11
	vpslld $7, %ymm13, %ymm0
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm7, %ymm5, %ymm7
	vmovdqa 1184(%rdi), %ymm5
	vpxor %ymm5, %ymm1, %ymm0
	vmovdqa %ymm0, 960(%rdi)
	vpand 640(%rdi), %ymm0, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $2, %ymm1, %ymm11
	vpsrld $13, %ymm1, %ymm9
	vpsrld $22, %ymm1, %ymm8
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm0
	vpslld $10, %ymm1, %ymm13
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm5, %ymm13, %ymm5
	vpsrld $6, %ymm12, %ymm13
	vpsrld $11, %ymm12, %ymm9
	vpsrld $25, %ymm12, %ymm0
	vpslld $26, %ymm12, %ymm8
	vpslld $21, %ymm12, %ymm11
	vpslld $7, %ymm12, %ymm1
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm8, %ymm1, %ymm8
	vpaddd %ymm14, %ymm10, %ymm14
	vpxor %ymm2, %ymm4, %ymm10
	vmovdqa %ymm10, 640(%rdi)
	vpand 1152(%rdi), %ymm10, %ymm1
	vpxor %ymm1, %ymm2, %ymm1
	vpsrld $2, %ymm4, %ymm9
	vpsrld $13, %ymm4, %ymm11
	vpsrld $22, %ymm4, %ymm0
	vpslld $30, %ymm4, %ymm13
	vpslld $19, %ymm4, %ymm2
	vpslld $10, %ymm4, %ymm10
	jmp .Lavx2_zen5_own_0_4
	.p2align 4
.Lavx2_zen5_own_0_4:
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm10, %ymm2, %ymm10
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpaddd %ymm6, %ymm7, %ymm7
	vpaddd %ymm5, %ymm3, %ymm5
	vpaddd %ymm8, %ymm14, %ymm14
	vpaddd %ymm13, %ymm1, %ymm13
	vpaddd 928(%rdi), %ymm7, %ymm1
	vmovdqa %ymm1, 1152(%rdi)
	vpaddd %ymm5, %ymm7, %ymm5
	vmovdqa %ymm5, 928(%rdi)
	vpaddd 992(%rdi), %ymm14, %ymm7
	vmovdqa %ymm7, 896(%rdi)
	vpaddd %ymm13, %ymm14, %ymm13
	vmovdqa %ymm13, 992(%rdi)
	vpbroadcastd 104(%rbx), %ymm14
	vpaddd 736(%rdi), %ymm14, %ymm14
	vpaddd %ymm14, %ymm15, %ymm15
	vmovdqa 768(%rdi), %ymm14
	vpxor 1024(%rdi), %ymm14, %ymm8
	vpand %ymm8, %ymm1, %ymm8
	vpxor %ymm8, %ymm14, %ymm8
	vmovdqa 512(%r9), %ymm3
	vpaddd 1088(%rdi), %ymm3, %ymm3
	vmovdqa 1216(%rdi), %ymm6
	vpxor %ymm6, %ymm12, %ymm10
	vpand %ymm10, %ymm7, %ymm10
	vpxor %ymm10, %ymm6, %ymm10
	vpsrld $6, %ymm1, %ymm11
	vpsrld $11, %ymm1, %ymm2
	vpsrld $25, %ymm1, %ymm0
	vpslld $26, %ymm1, %ymm9
	vpslld $21, %ymm1, %ymm12
	vpslld $7, %ymm1, %ymm6
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm6, %ymm12, %ymm6
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm9, %ymm6, %ymm9
	vpaddd %ymm8, %ymm15, %ymm8
	vmovdqa 576(%rdi), %ymm15
	vpxor %ymm15, %ymm5, %ymm6
	vmovdqa %ymm6, 1088(%rdi)
	vpand 960(%rdi), %ymm6, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vpsrld $2, %ymm5, %ymm12
	vpsrld $13, %ymm5, %ymm0
	vpsrld $22, %ymm5, %ymm11
	vpslld $30, %ymm5, %ymm15
	vpslld $19, %ymm5, %ymm6
	vpslld $10, %ymm5, %ymm1
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm15, %ymm1, %ymm15
	vpsrld $6, %ymm7, %ymm1
	vpsrld $11, %ymm7, %ymm0
	vpsrld $25, %ymm7, %ymm6
	vpslld $26, %ymm7, %ymm11
	vpslld $21, %ymm7, %ymm12
	vpslld $7, %ymm7, %ymm5
	vpxor %ymm0, %ymm1, %ymm0
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm5, %ymm12, %ymm5
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm11, %ymm5, %ymm11
	vpaddd %ymm10, %ymm3, %ymm10
	vpxor %ymm4, %ymm13, %ymm3
	vmovdqa %ymm3, 960(%rdi)
	vpand 640(%rdi), %ymm3, %ymm5
	vpxor %ymm5, %ymm4, %ymm5
	vpsrld $2, %ymm13, %ymm0
	vpsrld $13, %ymm13, %ymm12
	vpsrld $22, %ymm13, %ymm6
	vpslld $30, %ymm13, %ymm1
	vpslld $19, %ymm13, %ymm4
	vpslld $10, %ymm13, %ymm3
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm3, %ymm4, %ymm3
	vpxor %ymm1, %ymm12, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vpaddd %ymm9, %ymm8, %ymm8
	vpaddd %ymm15, %ymm2, %ymm15
	vpaddd %ymm11, %ymm10, %ymm10
	vpaddd %ymm1, %ymm5, %ymm1
	vpaddd 1056(%rdi), %ymm8, %ymm5
	vmovdqa %ymm5, 640(%rdi)
	vpaddd %ymm15, %ymm8, %ymm15
	vmovdqa %ymm15, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm10, %ymm8
	vmovdqa %ymm8, 864(%rdi)
	vpaddd %ymm1, %ymm10, %ymm1
	vmovdqa %ymm1, 1120(%rdi)
	vpbroadcastd 108(%rbx), %ymm10
	vpaddd 160(%rdi), %ymm10, %ymm10
	vpaddd %ymm10, %ymm14, %ymm14
	jmp .Lavx2_zen5_own_0_5
	.p2align 4
.Lavx2_zen5_own_0_5:
	vmovdqa 1024(%rdi), %ymm10
	vpxor 1152(%rdi), %ymm10, %ymm11
	vpand %ymm11, %ymm5, %ymm11
	vpxor %ymm11, %ymm10, %ymm11
	vmovdqa 544(%r9), %ymm2
	vpaddd 1216(%rdi), %ymm2, %ymm2
	vmovdqa 1280(%rdi), %ymm9
	vpxor %ymm9, %ymm7, %ymm3
	vpand %ymm3, %ymm8, %ymm3
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $6, %ymm5, %ymm12
	vpsrld $11, %ymm5, %ymm4
	vpsrld $25, %ymm5, %ymm6
	vpslld $26, %ymm5, %ymm0
	vpslld $21, %ymm5, %ymm7
	vpslld $7, %ymm5, %ymm9
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm0, %ymm4, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm11, %ymm14, %ymm11
	vmovdqa 928(%rdi), %ymm14
	vpxor %ymm14, %ymm15, %ymm9
	vmovdqa %ymm9, 1216(%rdi)
	vpand 1088(%rdi), %ymm9, %ymm4
	vpxor %ymm4, %ymm14, %ymm4
	vpsrld $2, %ymm15, %ymm7
	vpsrld $13, %ymm15, %ymm6
	vpsrld $22, %ymm15, %ymm12
	vpslld $30, %ymm15, %ymm14
	vpslld $19, %ymm15, %ymm9
	vpslld $10, %ymm15, %ymm5
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm14, %ymm5, %ymm14
	vpsrld $6, %ymm8, %ymm5
	vpsrld $11, %ymm8, %ymm6
	vpsrld $25, %ymm8, %ymm9
	vpslld $26, %ymm8, %ymm12
	vpslld $21, %ymm8, %ymm7
	vpslld $7, %ymm8, %ymm15
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm12, %ymm6, %ymm12
	vpxor %ymm12, %ymm15, %ymm12
	vpaddd %ymm3, %ymm2, %ymm3
	vpxor %ymm13, %ymm1, %ymm2
	vmovdqa %ymm2, 1088(%rdi)
	vpand 960(%rdi), %ymm2, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpsrld $2, %ymm1, %ymm6
	vpsrld $13, %ymm1, %ymm7
	vpsrld $22, %ymm1, %ymm9
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm13
	vpslld $10, %ymm1, %ymm2
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm5, %ymm2, %ymm5
	vpaddd %ymm0, %ymm11, %ymm11
	vpaddd %ymm14, %ymm4, %ymm14
	vpaddd %ymm12, %ymm3, %ymm3
	vpaddd %ymm5, %ymm15, %ymm5
	vpaddd 1184(%rdi), %ymm11, %ymm15
	vmovdqa %ymm15, 960(%rdi)
	vpaddd %ymm14, %ymm11, %ymm14
	vmovdqa %ymm14, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm3, %ymm11
	vmovdqa %ymm11, 768(%rdi)
	vpaddd %ymm5, %ymm3, %ymm5
	vmovdqa %ymm5, 1248(%rdi)
	vpaddd 576(%r9), %ymm10, %ymm10
	vmovdqa 1152(%rdi), %ymm3
	vpxor 640(%rdi), %ymm3, %ymm12
	vpand %ymm12, %ymm15, %ymm12
	vpxor %ymm12, %ymm3, %ymm12
	vmovdqa 608(%r9), %ymm4
	vpaddd 1280(%rdi), %ymm4, %ymm4
	vmovdqa 896(%rdi), %ymm0
	vpxor %ymm0, %ymm8, %ymm2
	vpand %ymm2, %ymm11, %ymm2
	vpxor %ymm2, %ymm0, %ymm2
	vpsrld $6, %ymm15, %ymm7
	vpsrld $11, %ymm15, %ymm13
	vpsrld $25, %ymm15, %ymm9
	vpslld $26, %ymm15, %ymm6
	vpslld $21, %ymm15, %ymm8
	vpslld $7, %ymm15, %ymm0
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm12, %ymm10, %ymm12
	jmp .Lavx2_zen5_own_0_6
	.p2align 4
.Lavx2_zen5_own_0_6:
	vmovdqa 1056(%rdi), %ymm10
	vpxor %ymm10, %ymm14, %ymm0
	vmovdqa %ymm0, 1280(%rdi)
	vpand 1216(%rdi), %ymm0, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpsrld $2, %ymm14, %ymm8
	vpsrld $13, %ymm14, %ymm9
	vpsrld $22, %ymm14, %ymm7
	vpslld $30, %ymm14, %ymm10
	vpslld $19, %ymm14, %ymm0
	vpslld $10, %ymm14, %ymm15
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm10, %ymm7, %ymm10
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm15, %ymm10
	vpsrld $6, %ymm11, %ymm15
	vpsrld $11, %ymm11, %ymm9
	vpsrld $25, %ymm11, %ymm0
	vpslld $26, %ymm11, %ymm7
	vpslld $21, %ymm11, %ymm8
	vpslld $7, %ymm11, %ymm14
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm14, %ymm8, %ymm14
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm7, %ymm14, %ymm7
	vpaddd %ymm2, %ymm4, %ymm2
	vpxor %ymm1, %ymm5, %ymm4
	vmovdqa %ymm4, 1216(%rdi)
	vpand 1088(%rdi), %ymm4, %ymm14
	vpxor %ymm14, %ymm1, %ymm14
	vpsrld $2, %ymm5, %ymm9
	vpsrld $13, %ymm5, %ymm8
	vpsrld $22, %ymm5, %ymm0
	vpslld $30, %ymm5, %ymm15
	vpslld $19, %ymm5, %ymm1
	vpslld $10, %ymm5, %ymm4
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm4, %ymm1, %ymm4
	vpxor %ymm15, %ymm8, %ymm15
	vpxor %ymm15, %ymm4, %ymm15
	vpaddd %ymm6, %ymm12, %ymm12
	vpaddd %ymm10, %ymm13, %ymm10
	vpaddd %ymm7, %ymm2, %ymm2
	vpaddd %ymm15, %ymm14, %ymm15
	vpaddd 576(%rdi), %ymm12, %ymm14
	vmovdqa %ymm14, 1088(%rdi)
	vpaddd %ymm10, %ymm12, %ymm10
	vmovdqa %ymm10, 576(%rdi)
	vpaddd 608(%rdi), %ymm2, %ymm12
	vmovdqa %ymm12, 1024(%rdi)
	vpaddd %ymm15, %ymm2, %ymm15
	vmovdqa %ymm15, 608(%rdi)
	vpaddd 512(%r9), %ymm3, %ymm3
	vmovdqa 640(%rdi), %ymm2
	vpxor 960(%rdi), %ymm2, %ymm7
	vpand %ymm7, %ymm14, %ymm7
	vpxor %ymm7, %ymm2, %ymm7
	vmovdqa 640(%r9), %ymm13
	vpaddd 896(%rdi), %ymm13, %ymm13
	vmovdqa 864(%rdi), %ymm6
	vpxor %ymm6, %ymm11, %ymm4
	vpand %ymm4, %ymm12, %ymm4
	vpxor %ymm4, %ymm6, %ymm4
	vpsrld $6, %ymm14, %ymm8
	vpsrld $11, %ymm14, %ymm1
	vpsrld $25, %ymm14, %ymm0
	vpslld $26, %ymm14, %ymm9
	vpslld $21, %ymm14, %ymm11
	vpslld $7, %ymm14, %ymm6
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm9, %ymm1, %ymm9
	vpxor %ymm9, %ymm6, %ymm9
	vpaddd %ymm7, %ymm3, %ymm7
	vmovdqa 1184(%rdi), %ymm3
	vpxor %ymm3, %ymm10, %ymm6
	vmovdqa %ymm6, 896(%rdi)
	vpand 1280(%rdi), %ymm6, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vpsrld $2, %ymm10, %ymm11
	vpsrld $13, %ymm10, %ymm0
	vpsrld $22, %ymm10, %ymm8
	vpslld $30, %ymm10, %ymm3
	vpslld $19, %ymm10, %ymm6
	vpslld $10, %ymm10, %ymm14
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $6, %ymm12, %ymm14
	vpsrld $11, %ymm12, %ymm0
	vpsrld $25, %ymm12, %ymm6
	vpslld $26, %ymm12, %ymm8
	vpslld $21, %ymm12, %ymm11
	vpslld $7, %ymm12, %ymm10
	jmp .Lavx2_zen5_own_0_7
	.p2align 4
.Lavx2_zen5_own_0_7:
	vpxor %ymm0, %ymm14, %ymm0
	vpxor %ymm8, %ymm6, %ymm8
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm8, %ymm10, %ymm8
	vpaddd %ymm4, %ymm13, %ymm4
	vpxor %ymm5, %ymm15, %ymm13
	vmovdqa %ymm13, 1280(%rdi)
	vpand 1216(%rdi), %ymm13, %ymm10
	vpxor %ymm10, %ymm5, %ymm10
	vpsrld $2, %ymm15, %ymm0
	vpsrld $13, %ymm15, %ymm11
	vpsrld $22, %ymm15, %ymm6
	vpslld $30, %ymm15, %ymm14
	vpslld $19, %ymm15, %ymm5
	vpslld $10, %ymm15, %ymm13
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm13, %ymm5, %ymm13
	vpxor %ymm14, %ymm11, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpaddd %ymm9, %ymm7, %ymm7
	vpaddd %ymm3, %ymm1, %ymm3
	vpaddd %ymm8, %ymm4, %ymm4
	vpaddd %ymm14, %ymm10, %ymm14
	vpaddd 928(%rdi), %ymm7, %ymm10
	vmovdqa %ymm10, 1216(%rdi)
	vpaddd %ymm3, %ymm7, %ymm3
	vmovdqa %ymm3, 928(%rdi)
	vpaddd 992(%rdi), %ymm4, %ymm7
	vmovdqa %ymm7, 1152(%rdi)
	vpaddd %ymm14, %ymm4, %ymm14
	vmovdqa %ymm14, 992(%rdi)
	vpaddd 544(%r9), %ymm2, %ymm2
	vmovdqa 960(%rdi), %ymm4
	vpxor 1088(%rdi), %ymm4, %ymm8
	vpand %ymm8, %ymm10, %ymm8
	vpxor %ymm8, %ymm4, %ymm8
	vmovdqa 672(%r9), %ymm1
	vpaddd 864(%rdi), %ymm1, %ymm1
	vmovdqa 768(%rdi), %ymm9
	vpxor %ymm9, %ymm12, %ymm13
	vpand %ymm13, %ymm7, %ymm13
	vpxor %ymm13, %ymm9, %ymm13
	vpsrld $6, %ymm10, %ymm11
	vpsrld $11, %ymm10, %ymm5
	vpsrld $25, %ymm10, %ymm6
	vpslld $26, %ymm10, %ymm0
	vpslld $21, %ymm10, %ymm12
	vpslld $7, %ymm10, %ymm9
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm8, %ymm2, %ymm8
	vmovdqa 576(%rdi), %ymm2
	vpxor %ymm2, %ymm3, %ymm9
	vmovdqa %ymm9, 864(%rdi)
	vpand 896(%rdi), %ymm9, %ymm5
	vpxor %ymm5, %ymm2, %ymm5
	vpsrld $2, %ymm3, %ymm12
	vpsrld $13, %ymm3, %ymm6
	vpsrld $22, %ymm3, %ymm11
	vpslld $30, %ymm3, %ymm2
	vpslld $19, %ymm3, %ymm9
	vpslld $10, %ymm3, %ymm10
	vpxor %ymm6, %ymm12, %ymm6
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm2, %ymm10, %ymm2
	vpsrld $6, %ymm7, %ymm10
	vpsrld $11, %ymm7, %ymm6
	vpsrld $25, %ymm7, %ymm9
	vpslld $26, %ymm7, %ymm11
	vpslld $21, %ymm7, %ymm12
	vpslld $7, %ymm7, %ymm3
	vpxor %ymm6, %ymm10, %ymm6
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm3, %ymm12, %ymm3
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm11, %ymm3, %ymm11
	vpaddd %ymm13, %ymm1, %ymm13
	vpxor %ymm15, %ymm14, %ymm1
	vmovdqa %ymm1, 896(%rdi)
	vpand 1280(%rdi), %ymm1, %ymm3
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $2, %ymm14, %ymm6
	vpsrld $13, %ymm14, %ymm12
	vpsrld $22, %ymm14, %ymm9
	vpslld $30, %ymm14, %ymm10
	vpslld $19, %ymm14, %ymm15
	vpslld $10, %ymm14, %ymm1
	vpxor %ymm12, %ymm6, %ymm12
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm1, %ymm15, %ymm1
	vpxor %ymm10, %ymm12, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpaddd %ymm0, %ymm8, %ymm8
	jmp .Lavx2_zen5_own_0_8
	.p2align 4
.Lavx2_zen5_own_0_8:
	vpaddd %ymm2, %ymm5, %ymm2
	vpaddd %ymm11, %ymm13, %ymm13
	vpaddd %ymm10, %ymm3, %ymm10
	vpaddd 1056(%rdi), %ymm8, %ymm3
	vmovdqa %ymm3, 1280(%rdi)
	vpaddd %ymm2, %ymm8, %ymm2
	vmovdqa %ymm2, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm13, %ymm8
	vmovdqa %ymm8, 640(%rdi)
	vpaddd %ymm10, %ymm13, %ymm10
	vmovdqa %ymm10, 1120(%rdi)
	vpaddd 608(%r9), %ymm4, %ymm4
	vmovdqa 1088(%rdi), %ymm13
	vpxor 1216(%rdi), %ymm13, %ymm11
	vpand %ymm11, %ymm3, %ymm11
	vpxor %ymm11, %ymm13, %ymm11
	vmovdqa 704(%r9), %ymm5
	vpaddd 768(%rdi), %ymm5, %ymm5
	vmovdqa 1024(%rdi), %ymm0
	vpxor %ymm0, %ymm7, %ymm1
	vpand %ymm1, %ymm8, %ymm1
	vpxor %ymm1, %ymm0, %ymm1
	vpsrld $6, %ymm3, %ymm12
	vpsrld $11, %ymm3, %ymm15
	vpsrld $25, %ymm3, %ymm9
	vpslld $26, %ymm3, %ymm6
	vpslld $21, %ymm3, %ymm7
	vpslld $7, %ymm3, %ymm0
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm6, %ymm15, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm11, %ymm4, %ymm11
	vmovdqa 928(%rdi), %ymm4
	vpxor %ymm4, %ymm2, %ymm0
	vmovdqa %ymm0, 768(%rdi)
	vpand 864(%rdi), %ymm0, %ymm15
	vpxor %ymm15, %ymm4, %ymm15
	vpsrld $2, %ymm2, %ymm7
	vpsrld $13, %ymm2, %ymm9
	vpsrld $22, %ymm2, %ymm12
	vpslld $30, %ymm2, %ymm4
	vpslld $19, %ymm2, %ymm0
	vpslld $10, %ymm2, %ymm3
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm4, %ymm3, %ymm4
	vpsrld $6, %ymm8, %ymm3
	vpsrld $11, %ymm8, %ymm9
	vpsrld $25, %ymm8, %ymm0
	vpslld $26, %ymm8, %ymm12
	vpslld $21, %ymm8, %ymm7
	vpslld $7, %ymm8, %ymm2
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm12, %ymm2, %ymm12
	vpaddd %ymm1, %ymm5, %ymm1
	vpxor %ymm14, %ymm10, %ymm5
	vmovdqa %ymm5, 864(%rdi)
	vpand 896(%rdi), %ymm5, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vpsrld $2, %ymm10, %ymm9
	vpsrld $13, %ymm10, %ymm7
	vpsrld $22, %ymm10, %ymm0
	vpslld $30, %ymm10, %ymm3
	vpslld $19, %ymm10, %ymm14
	vpslld $10, %ymm10, %ymm5
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm5, %ymm14, %ymm5
	vpxor %ymm3, %ymm7, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpaddd %ymm6, %ymm11, %ymm11
	vpaddd %ymm4, %ymm15, %ymm4
	vpaddd %ymm12, %ymm1, %ymm1
	vpaddd %ymm3, %ymm2, %ymm3
	vpaddd 1184(%rdi), %ymm11, %ymm2
	vmovdqa %ymm2, 896(%rdi)
	vpaddd %ymm4, %ymm11, %ymm4
	vmovdqa %ymm4, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm1, %ymm11
	vmovdqa %ymm11, 960(%rdi)
	vpaddd %ymm3, %ymm1, %ymm3
	vmovdqa %ymm3, 1248(%rdi)
	vpaddd 640(%r9), %ymm13, %ymm13
	vmovdqa 1216(%rdi), %ymm1
	vpxor 1280(%rdi), %ymm1, %ymm12
	vpand %ymm12, %ymm2, %ymm12
	vpxor %ymm12, %ymm1, %ymm12
	vmovdqa 736(%r9), %ymm15
	vpaddd 1024(%rdi), %ymm15, %ymm15
	vmovdqa 1152(%rdi), %ymm6
	vpxor %ymm6, %ymm8, %ymm5
	vpand %ymm5, %ymm11, %ymm5
	vpxor %ymm5, %ymm6, %ymm5
	jmp .Lavx2_zen5_own_0_9
	.p2align 4
.Lavx2_zen5_own_0_9:
	vpsrld $6, %ymm2, %ymm7
	vpsrld $11, %ymm2, %ymm14
	vpsrld $25, %ymm2, %ymm0
	vpslld $26, %ymm2, %ymm9
	vpslld $21, %ymm2, %ymm8
	vpslld $7, %ymm2, %ymm6
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm6, %ymm8, %ymm6
	vpxor %ymm9, %ymm14, %ymm9
	vpxor %ymm9, %ymm6, %ymm9
	vpaddd %ymm12, %ymm13, %ymm12
	vmovdqa 1056(%rdi), %ymm13
	vpxor %ymm13, %ymm4, %ymm6
	vmovdqa %ymm6, 1024(%rdi)
	vpand 768(%rdi), %ymm6, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpsrld $2, %ymm4, %ymm8
	vpsrld $13, %ymm4, %ymm0
	vpsrld $22, %ymm4, %ymm7
	vpslld $30, %ymm4, %ymm13
	vpslld $19, %ymm4, %ymm6
	vpslld $10, %ymm4, %ymm2
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm13, %ymm2, %ymm13
	vpsrld $6, %ymm11, %ymm2
	vpsrld $11, %ymm11, %ymm0
	vpsrld $25, %ymm11, %ymm6
	vpslld $26, %ymm11, %ymm7
	vpslld $21, %ymm11, %ymm8
	vpslld $7, %ymm11, %ymm4
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm7, %ymm4, %ymm7
	vpaddd %ymm5, %ymm15, %ymm5
	vpxor %ymm10, %ymm3, %ymm15
	vmovdqa %ymm15, 768(%rdi)
	vpand 864(%rdi), %ymm15, %ymm4
	vpxor %ymm4, %ymm10, %ymm4
	vpsrld $2, %ymm3, %ymm0
	vpsrld $13, %ymm3, %ymm8
	vpsrld $22, %ymm3, %ymm6
	vpslld $30, %ymm3, %ymm2
	vpslld $19, %ymm3, %ymm10
	vpslld $10, %ymm3, %ymm15
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vpaddd %ymm9, %ymm12, %ymm12
	vpaddd %ymm13, %ymm14, %ymm13
	vpaddd %ymm7, %ymm5, %ymm5
	vpaddd %ymm2, %ymm4, %ymm2
	vpaddd 576(%rdi), %ymm12, %ymm4
	vmovdqa %ymm4, 864(%rdi)
	vpaddd %ymm13, %ymm12, %ymm13
	vmovdqa %ymm13, 576(%rdi)
	vpaddd 608(%rdi), %ymm5, %ymm12
	vmovdqa %ymm12, 1088(%rdi)
	vpaddd %ymm2, %ymm5, %ymm2
	vmovdqa %ymm2, 608(%rdi)
	vpaddd 672(%r9), %ymm1, %ymm1
	vmovdqa 1280(%rdi), %ymm5
	vpxor 896(%rdi), %ymm5, %ymm7
	vpand %ymm7, %ymm4, %ymm7
	vpxor %ymm7, %ymm5, %ymm7
	vpbroadcastd 20(%r8), %ymm14
	vpaddd 1152(%rdi), %ymm14, %ymm14
	vmovdqa 640(%rdi), %ymm9
	vpxor %ymm9, %ymm11, %ymm15
	vpand %ymm15, %ymm12, %ymm15
	vpxor %ymm15, %ymm9, %ymm15
	vpsrld $6, %ymm4, %ymm8
	vpsrld $11, %ymm4, %ymm10
	vpsrld $25, %ymm4, %ymm6
	vpslld $26, %ymm4, %ymm0
	vpslld $21, %ymm4, %ymm11
	vpslld $7, %ymm4, %ymm9
	vpxor %ymm10, %ymm8, %ymm10
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm7, %ymm1, %ymm7
	vmovdqa 1184(%rdi), %ymm1
	vpxor %ymm1, %ymm13, %ymm9
	vmovdqa %ymm9, 1152(%rdi)
	vpand 1024(%rdi), %ymm9, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpsrld $2, %ymm13, %ymm11
	vpsrld $13, %ymm13, %ymm6
	vpsrld $22, %ymm13, %ymm8
	vpslld $30, %ymm13, %ymm1
	vpslld $19, %ymm13, %ymm9
	jmp .Lavx2_zen5_own_0_10
	.p2align 4
.Lavx2_zen5_own_0_10:
	vpslld $10, %ymm13, %ymm4
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm1, %ymm4, %ymm1
	vpsrld $6, %ymm12, %ymm4
	vpsrld $11, %ymm12, %ymm6
	vpsrld $25, %ymm12, %ymm9
	vpslld $26, %ymm12, %ymm8
	vpslld $21, %ymm12, %ymm11
	vpslld $7, %ymm12, %ymm13
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm8, %ymm6, %ymm8
	vpxor %ymm8, %ymm13, %ymm8
	vpaddd %ymm15, %ymm14, %ymm15
	vpxor %ymm3, %ymm2, %ymm14
	vmovdqa %ymm14, 1024(%rdi)
	vpand 768(%rdi), %ymm14, %ymm13
	vpxor %ymm13, %ymm3, %ymm13
	vpsrld $2, %ymm2, %ymm6
	vpsrld $13, %ymm2, %ymm11
	vpsrld $22, %ymm2, %ymm9
	vpslld $30, %ymm2, %ymm4
	vpslld $19, %ymm2, %ymm3
	vpslld $10, %ymm2, %ymm14
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm4, %ymm11, %ymm4
	vpxor %ymm4, %ymm14, %ymm4
	vpaddd %ymm0, %ymm7, %ymm7
	vpaddd %ymm1, %ymm10, %ymm1
	vpaddd %ymm8, %ymm15, %ymm15
	vpaddd %ymm4, %ymm13, %ymm4
	vpaddd 928(%rdi), %ymm7, %ymm13
	vmovdqa %ymm13, 768(%rdi)
	vpaddd %ymm1, %ymm7, %ymm1
	vmovdqa %ymm1, 928(%rdi)
	vpaddd 992(%rdi), %ymm15, %ymm7
	vmovdqa %ymm7, 1216(%rdi)
	vpaddd %ymm4, %ymm15, %ymm4
	vmovdqa %ymm4, 992(%rdi)
	vpaddd 704(%r9), %ymm5, %ymm5
	vmovdqa 896(%rdi), %ymm15
	vpxor 864(%rdi), %ymm15, %ymm8
	vpand %ymm8, %ymm13, %ymm8
	vpxor %ymm8, %ymm15, %ymm8
	vpbroadcastd 24(%r8), %ymm10
	vpaddd 640(%rdi), %ymm10, %ymm10
	vmovdqa 960(%rdi), %ymm0
	vpxor %ymm0, %ymm12, %ymm14
	vpand %ymm14, %ymm7, %ymm14
	vpxor %ymm14, %ymm0, %ymm14
	vpsrld $6, %ymm13, %ymm11
	vpsrld $11, %ymm13, %ymm3
	vpsrld $25, %ymm13, %ymm9
	vpslld $26, %ymm13, %ymm6
	vpslld $21, %ymm13, %ymm12
	vpslld $7, %ymm13, %ymm0
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm8, %ymm5, %ymm8
	vmovdqa 576(%rdi), %ymm5
	vpxor %ymm5, %ymm1, %ymm0
	vmovdqa %ymm0, 640(%rdi)
	vpand 1152(%rdi), %ymm0, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $2, %ymm1, %ymm12
	vpsrld $13, %ymm1, %ymm9
	vpsrld $22, %ymm1, %ymm11
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm0
	vpslld $10, %ymm1, %ymm13
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm5, %ymm13, %ymm5
	vpsrld $6, %ymm7, %ymm13
	vpsrld $11, %ymm7, %ymm9
	vpsrld $25, %ymm7, %ymm0
	vpslld $26, %ymm7, %ymm11
	vpslld $21, %ymm7, %ymm12
	vpslld $7, %ymm7, %ymm1
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm1, %ymm12, %ymm1
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm11, %ymm1, %ymm11
	vpaddd %ymm14, %ymm10, %ymm14
	vpxor %ymm2, %ymm4, %ymm10
	vmovdqa %ymm10, 1152(%rdi)
	vpand 1024(%rdi), %ymm10, %ymm1
	vpxor %ymm1, %ymm2, %ymm1
	jmp .Lavx2_zen5_own_0_11
	.p2align 4
.Lavx2_zen5_own_0_11:
	vpsrld $2, %ymm4, %ymm9
	vpsrld $13, %ymm4, %ymm12
	vpsrld $22, %ymm4, %ymm0
	vpslld $30, %ymm4, %ymm13
	vpslld $19, %ymm4, %ymm2
	vpslld $10, %ymm4, %ymm10
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm10, %ymm2, %ymm10
	vpxor %ymm13, %ymm12, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpaddd %ymm6, %ymm8, %ymm8
	vpaddd %ymm5, %ymm3, %ymm5
	vpaddd %ymm11, %ymm14, %ymm14
	vpaddd %ymm13, %ymm1, %ymm13
	vpaddd 1056(%rdi), %ymm8, %ymm1
	vmovdqa %ymm1, 1024(%rdi)
	vpaddd %ymm5, %ymm8, %ymm5
	vmovdqa %ymm5, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm14, %ymm8
	vmovdqa %ymm8, 1280(%rdi)
	vpaddd %ymm13, %ymm14, %ymm13
	vmovdqa %ymm13, 1120(%rdi)
	vmovdqa 0(%rbp), %ymm14
	vpsrld $7, %ymm14, %ymm11
	vpsrld $18, %ymm14, %ymm3
	vpslld $25, %ymm14, %ymm6
	vpslld $14, %ymm14, %ymm10
	vpsrld $3, %ymm14, %ymm12
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm3, %ymm12, %ymm3
	vpxor %ymm3, %ymm10, %ymm3
	vpbroadcastd 28(%r8), %ymm10
	vpaddd %ymm10, %ymm3, %ymm10
	vmovdqa %ymm10, 576(%r13)
	vpbroadcastd 4(%rbx), %ymm3
	vpaddd 64(%rdi), %ymm3, %ymm3
	vmovdqa %ymm3, 1312(%rdi)
	vpaddd 800(%r9), %ymm10, %ymm12
	vpaddd 768(%r9), %ymm15, %ymm15
	vmovdqa 864(%rdi), %ymm6
	vpxor 768(%rdi), %ymm6, %ymm11
	vpand %ymm11, %ymm1, %ymm11
	vpxor %ymm11, %ymm6, %ymm11
	vpaddd 960(%rdi), %ymm12, %ymm12
	vmovdqa 1088(%rdi), %ymm2
	vpxor %ymm2, %ymm7, %ymm0
	vpand %ymm0, %ymm8, %ymm0
	vpxor %ymm0, %ymm2, %ymm0
	vpsrld $6, %ymm1, %ymm9
	vpsrld $11, %ymm1, %ymm10
	vpsrld $25, %ymm1, %ymm7
	vpslld $26, %ymm1, %ymm2
	vpslld $21, %ymm1, %ymm6
	vpslld $7, %ymm1, %ymm14
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vpaddd %ymm11, %ymm15, %ymm11
	vmovdqa 928(%rdi), %ymm15
	vpxor %ymm15, %ymm5, %ymm14
	vmovdqa %ymm14, 960(%rdi)
	vpand 640(%rdi), %ymm14, %ymm10
	vpxor %ymm10, %ymm15, %ymm10
	vpsrld $2, %ymm5, %ymm6
	vpsrld $13, %ymm5, %ymm7
	vpsrld $22, %ymm5, %ymm9
	vpslld $30, %ymm5, %ymm15
	vpslld $19, %ymm5, %ymm14
	vpslld $10, %ymm5, %ymm1
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm15, %ymm1, %ymm15
	vpsrld $6, %ymm8, %ymm1
	vpsrld $11, %ymm8, %ymm7
	vpsrld $25, %ymm8, %ymm14
	vpslld $26, %ymm8, %ymm9
	vpslld $21, %ymm8, %ymm6
	vpslld $7, %ymm8, %ymm5
	vpxor %ymm7, %ymm1, %ymm7
	vpxor %ymm9, %ymm14, %ymm9
	vpxor %ymm5, %ymm6, %ymm5
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm9, %ymm5, %ymm9
	vpaddd %ymm0, %ymm12, %ymm0
	vpxor %ymm4, %ymm13, %ymm12
	vmovdqa %ymm12, 640(%rdi)
	vpand 1152(%rdi), %ymm12, %ymm5
	vpxor %ymm5, %ymm4, %ymm5
	vpsrld $2, %ymm13, %ymm7
	vpsrld $13, %ymm13, %ymm6
	vpsrld $22, %ymm13, %ymm14
	vpslld $30, %ymm13, %ymm1
	vpslld $19, %ymm13, %ymm4
	vpslld $10, %ymm13, %ymm12
	jmp .Lavx2_zen5_own_0_12
	.p2align 4
.Lavx2_zen5_own_0_12:
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm1, %ymm12, %ymm1
	vpaddd %ymm2, %ymm11, %ymm11
	vpaddd %ymm15, %ymm10, %ymm15
	vpaddd %ymm9, %ymm0, %ymm0
	vpaddd %ymm1, %ymm5, %ymm1
	vpbroadcastd 0(%rbx), %ymm5
	vpaddd 704(%rdi), %ymm5, %ymm5
	vpaddd 1184(%rdi), %ymm11, %ymm9
	vmovdqa %ymm9, 704(%rdi)
	vpaddd %ymm15, %ymm11, %ymm15
	vmovdqa %ymm15, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm0, %ymm11
	vmovdqa %ymm11, 1152(%rdi)
	vpaddd %ymm1, %ymm0, %ymm1
	vmovdqa %ymm1, 1248(%rdi)
	vpsrld $7, %ymm3, %ymm0
	vpsrld $18, %ymm3, %ymm10
	vpslld $25, %ymm3, %ymm2
	vpslld $14, %ymm3, %ymm12
	vpsrld $3, %ymm3, %ymm6
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm10, %ymm12, %ymm10
	vpbroadcastd 8(%rbx), %ymm12
	vpaddd 96(%rdi), %ymm12, %ymm12
	vmovdqa %ymm12, 896(%rdi)
	vpaddd %ymm10, %ymm5, %ymm10
	vmovdqa %ymm10, 2560(%r13)
	vpbroadcastd 32(%r8), %ymm5
	vpaddd 0(%rbp), %ymm5, %ymm5
	vmovdqa %ymm5, 608(%r13)
	vpaddd 832(%r9), %ymm10, %ymm6
	vpaddd 864(%r9), %ymm5, %ymm2
	vpaddd 864(%rdi), %ymm6, %ymm6
	vmovdqa 768(%rdi), %ymm0
	vpxor 1024(%rdi), %ymm0, %ymm4
	vpand %ymm4, %ymm9, %ymm4
	vpxor %ymm4, %ymm0, %ymm4
	vpaddd 1088(%rdi), %ymm2, %ymm2
	vmovdqa 1216(%rdi), %ymm14
	vpxor %ymm14, %ymm8, %ymm7
	vpand %ymm7, %ymm11, %ymm7
	vpxor %ymm7, %ymm14, %ymm7
	vpsrld $6, %ymm9, %ymm5
	vpsrld $11, %ymm9, %ymm10
	vpsrld $25, %ymm9, %ymm8
	vpslld $26, %ymm9, %ymm14
	vpslld $21, %ymm9, %ymm0
	vpslld $7, %ymm9, %ymm3
	vpxor %ymm10, %ymm5, %ymm10
	vpxor %ymm14, %ymm8, %ymm14
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm14, %ymm3, %ymm14
	vpaddd %ymm4, %ymm6, %ymm4
	vmovdqa 1056(%rdi), %ymm6
	vpxor %ymm6, %ymm15, %ymm3
	vmovdqa %ymm3, 1088(%rdi)
	vpand 960(%rdi), %ymm3, %ymm10
	vpxor %ymm10, %ymm6, %ymm10
	vpsrld $2, %ymm15, %ymm0
	vpsrld $13, %ymm15, %ymm8
	vpsrld $22, %ymm15, %ymm5
	vpslld $30, %ymm15, %ymm6
	vpslld $19, %ymm15, %ymm3
	vpslld $10, %ymm15, %ymm9
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm6, %ymm8, %ymm6
	vpxor %ymm6, %ymm9, %ymm6
	vpsrld $6, %ymm11, %ymm9
	vpsrld $11, %ymm11, %ymm8
	vpsrld $25, %ymm11, %ymm3
	vpslld $26, %ymm11, %ymm5
	vpslld $21, %ymm11, %ymm0
	vpslld $7, %ymm11, %ymm15
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm5, %ymm15, %ymm5
	vpaddd %ymm7, %ymm2, %ymm7
	vpxor %ymm13, %ymm1, %ymm2
	vmovdqa %ymm2, 960(%rdi)
	vpand 640(%rdi), %ymm2, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpsrld $2, %ymm1, %ymm8
	vpsrld $13, %ymm1, %ymm0
	vpsrld $22, %ymm1, %ymm3
	vpslld $30, %ymm1, %ymm9
	vpslld $19, %ymm1, %ymm13
	vpslld $10, %ymm1, %ymm2
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm9, %ymm3, %ymm9
	jmp .Lavx2_zen5_own_0_13
	.p2align 4
.Lavx2_zen5_own_0_13:
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm9, %ymm2, %ymm9
	vpaddd %ymm14, %ymm4, %ymm4
	vpaddd %ymm6, %ymm10, %ymm6
	vpaddd %ymm5, %ymm7, %ymm7
	vpaddd %ymm9, %ymm15, %ymm9
	vpsrld $7, %ymm12, %ymm15
	vpsrld $18, %ymm12, %ymm5
	vpslld $25, %ymm12, %ymm10
	vpslld $14, %ymm12, %ymm14
	vpsrld $3, %ymm12, %ymm2
	vpxor %ymm5, %ymm15, %ymm5
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm5, %ymm14, %ymm5
	vpaddd 576(%rdi), %ymm4, %ymm14
	vmovdqa %ymm14, 640(%rdi)
	vpaddd %ymm6, %ymm4, %ymm6
	vmovdqa %ymm6, 576(%rdi)
	vpaddd 608(%rdi), %ymm7, %ymm4
	vmovdqa %ymm4, 864(%rdi)
	vpaddd %ymm9, %ymm7, %ymm9
	vmovdqa %ymm9, 608(%rdi)
	vpaddd 1312(%rdi), %ymm5, %ymm5
	vmovdqa 576(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm2
	vpsrld $19, %ymm7, %ymm10
	vpslld $15, %ymm7, %ymm15
	vpslld $13, %ymm7, %ymm0
	vpsrld $10, %ymm7, %ymm13
	vpxor %ymm10, %ymm2, %ymm10
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm10, %ymm0, %ymm10
	vpbroadcastd 12(%rbx), %ymm0
	vpaddd 224(%rdi), %ymm0, %ymm0
	vmovdqa %ymm0, 1312(%rdi)
	vpaddd 32(%r9), %ymm5, %ymm5
	vmovdqa %ymm5, 2592(%r13)
	vpaddd 128(%r9), %ymm10, %ymm10
	vmovdqa %ymm10, 640(%r13)
	vpaddd 896(%r9), %ymm5, %ymm13
	vpaddd 928(%r9), %ymm10, %ymm15
	vpaddd 768(%rdi), %ymm13, %ymm13
	vmovdqa 1024(%rdi), %ymm2
	vpxor 704(%rdi), %ymm2, %ymm3
	vpand %ymm3, %ymm14, %ymm3
	vpxor %ymm3, %ymm2, %ymm3
	vpaddd 1216(%rdi), %ymm15, %ymm15
	vmovdqa 1280(%rdi), %ymm8
	vpxor %ymm8, %ymm11, %ymm7
	vpand %ymm7, %ymm4, %ymm7
	vpxor %ymm7, %ymm8, %ymm7
	vpsrld $6, %ymm14, %ymm10
	vpsrld $11, %ymm14, %ymm5
	vpsrld $25, %ymm14, %ymm11
	vpslld $26, %ymm14, %ymm8
	vpslld $21, %ymm14, %ymm2
	vpslld $7, %ymm14, %ymm12
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm8, %ymm11, %ymm8
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm8, %ymm5, %ymm8
	vpxor %ymm8, %ymm12, %ymm8
	vpaddd %ymm3, %ymm13, %ymm3
	vmovdqa 1184(%rdi), %ymm13
	vpxor %ymm13, %ymm6, %ymm12
	vmovdqa %ymm12, 1216(%rdi)
	vpand 1088(%rdi), %ymm12, %ymm5
	vpxor %ymm5, %ymm13, %ymm5
	vpsrld $2, %ymm6, %ymm2
	vpsrld $13, %ymm6, %ymm11
	vpsrld $22, %ymm6, %ymm10
	vpslld $30, %ymm6, %ymm13
	vpslld $19, %ymm6, %ymm12
	vpslld $10, %ymm6, %ymm14
	vpxor %ymm11, %ymm2, %ymm11
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm13, %ymm14, %ymm13
	vpsrld $6, %ymm4, %ymm14
	vpsrld $11, %ymm4, %ymm11
	vpsrld $25, %ymm4, %ymm12
	vpslld $26, %ymm4, %ymm10
	vpslld $21, %ymm4, %ymm2
	vpslld $7, %ymm4, %ymm6
	vpxor %ymm11, %ymm14, %ymm11
	vpxor %ymm10, %ymm12, %ymm10
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm10, %ymm6, %ymm10
	vpaddd %ymm7, %ymm15, %ymm7
	vpxor %ymm1, %ymm9, %ymm15
	vmovdqa %ymm15, 1088(%rdi)
	vpand 960(%rdi), %ymm15, %ymm6
	vpxor %ymm6, %ymm1, %ymm6
	vpsrld $2, %ymm9, %ymm11
	vpsrld $13, %ymm9, %ymm2
	jmp .Lavx2_zen5_own_0_14
	.p2align 4
.Lavx2_zen5_own_0_14:
	vpsrld $22, %ymm9, %ymm12
	vpslld $30, %ymm9, %ymm14
	vpslld $19, %ymm9, %ymm1
	vpslld $10, %ymm9, %ymm15
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm15, %ymm1, %ymm15
	vpxor %ymm14, %ymm2, %ymm14
	vpxor %ymm14, %ymm15, %ymm14
	vpaddd %ymm8, %ymm3, %ymm3
	vpaddd %ymm13, %ymm5, %ymm13
	vpaddd %ymm10, %ymm7, %ymm7
	vpaddd %ymm14, %ymm6, %ymm14
	vpsrld $7, %ymm0, %ymm6
	vpsrld $18, %ymm0, %ymm10
	vpslld $25, %ymm0, %ymm5
	vpslld $14, %ymm0, %ymm8
	vpsrld $3, %ymm0, %ymm15
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm8, %ymm5, %ymm8
	vpxor %ymm10, %ymm15, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vpaddd 928(%rdi), %ymm3, %ymm8
	vmovdqa %ymm8, 960(%rdi)
	vpaddd %ymm13, %ymm3, %ymm13
	vmovdqa %ymm13, 928(%rdi)
	vpaddd 992(%rdi), %ymm7, %ymm3
	vmovdqa %ymm3, 768(%rdi)
	vpaddd %ymm14, %ymm7, %ymm14
	vmovdqa %ymm14, 992(%rdi)
	vmovdqa 2560(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm15
	vpsrld $19, %ymm7, %ymm5
	vpslld $15, %ymm7, %ymm6
	vpslld $13, %ymm7, %ymm2
	vpsrld $10, %ymm7, %ymm1
	vpxor %ymm5, %ymm15, %ymm5
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm5, %ymm1, %ymm5
	vpxor %ymm5, %ymm2, %ymm5
	vpaddd 896(%rdi), %ymm10, %ymm10
	vpbroadcastd 16(%rbx), %ymm2
	vpaddd 832(%rdi), %ymm2, %ymm2
	vmovdqa %ymm2, 896(%rdi)
	vpaddd %ymm5, %ymm10, %ymm10
	vmovdqa %ymm10, 2624(%r13)
	vmovdqa 608(%r13), %ymm5
	vpsrld $17, %ymm5, %ymm1
	vpsrld $19, %ymm5, %ymm6
	vpslld $15, %ymm5, %ymm15
	vpslld $13, %ymm5, %ymm12
	vpsrld $10, %ymm5, %ymm11
	vpxor %ymm6, %ymm1, %ymm6
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm6, %ymm12, %ymm6
	vmovdqa %ymm6, 672(%r13)
	vpaddd 800(%r9), %ymm10, %ymm12
	vpaddd 960(%r9), %ymm6, %ymm11
	vpaddd 1024(%rdi), %ymm12, %ymm12
	vmovdqa 704(%rdi), %ymm15
	vpxor 640(%rdi), %ymm15, %ymm1
	vpand %ymm1, %ymm8, %ymm1
	vpxor %ymm1, %ymm15, %ymm1
	vpaddd 1280(%rdi), %ymm11, %ymm11
	vmovdqa 1152(%rdi), %ymm5
	vpxor %ymm5, %ymm4, %ymm7
	vpand %ymm7, %ymm3, %ymm7
	vpxor %ymm7, %ymm5, %ymm7
	vpsrld $6, %ymm8, %ymm6
	vpsrld $11, %ymm8, %ymm10
	vpsrld $25, %ymm8, %ymm4
	vpslld $26, %ymm8, %ymm5
	vpslld $21, %ymm8, %ymm15
	vpslld $7, %ymm8, %ymm0
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm5, %ymm0, %ymm5
	vpaddd %ymm1, %ymm12, %ymm1
	vmovdqa 576(%rdi), %ymm12
	vpxor %ymm12, %ymm13, %ymm0
	vmovdqa %ymm0, 1280(%rdi)
	vpand 1216(%rdi), %ymm0, %ymm10
	vpxor %ymm10, %ymm12, %ymm10
	vpsrld $2, %ymm13, %ymm15
	vpsrld $13, %ymm13, %ymm4
	vpsrld $22, %ymm13, %ymm6
	vpslld $30, %ymm13, %ymm12
	vpslld $19, %ymm13, %ymm0
	vpslld $10, %ymm13, %ymm8
	vpxor %ymm4, %ymm15, %ymm4
	vpxor %ymm12, %ymm6, %ymm12
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm12, %ymm8, %ymm12
	vpsrld $6, %ymm3, %ymm8
	vpsrld $11, %ymm3, %ymm4
	vpsrld $25, %ymm3, %ymm0
	jmp .Lavx2_zen5_own_0_15
	.p2align 4
.Lavx2_zen5_own_0_15:
	vpslld $26, %ymm3, %ymm6
	vpslld $21, %ymm3, %ymm15
	vpslld $7, %ymm3, %ymm13
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm6, %ymm13, %ymm6
	vpaddd %ymm7, %ymm11, %ymm7
	vpxor %ymm9, %ymm14, %ymm11
	vmovdqa %ymm11, 1216(%rdi)
	vpand 1088(%rdi), %ymm11, %ymm13
	vpxor %ymm13, %ymm9, %ymm13
	vpsrld $2, %ymm14, %ymm4
	vpsrld $13, %ymm14, %ymm15
	vpsrld $22, %ymm14, %ymm0
	vpslld $30, %ymm14, %ymm8
	vpslld $19, %ymm14, %ymm9
	vpslld $10, %ymm14, %ymm11
	vpxor %ymm15, %ymm4, %ymm15
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm8, %ymm11, %ymm8
	vpaddd %ymm5, %ymm1, %ymm1
	vpaddd %ymm12, %ymm10, %ymm12
	vpaddd %ymm6, %ymm7, %ymm7
	vpaddd %ymm8, %ymm13, %ymm8
	vpsrld $7, %ymm2, %ymm13
	vpsrld $18, %ymm2, %ymm6
	vpslld $25, %ymm2, %ymm10
	vpslld $14, %ymm2, %ymm5
	vpsrld $3, %ymm2, %ymm11
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm6, %ymm5, %ymm6
	vpaddd 1056(%rdi), %ymm1, %ymm5
	vmovdqa %ymm5, 1088(%rdi)
	vpaddd %ymm12, %ymm1, %ymm12
	vmovdqa %ymm12, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm7, %ymm1
	vmovdqa %ymm1, 1024(%rdi)
	vpaddd %ymm8, %ymm7, %ymm8
	vmovdqa %ymm8, 1120(%rdi)
	vmovdqa 2592(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm11
	vpsrld $19, %ymm7, %ymm10
	vpslld $15, %ymm7, %ymm13
	vpslld $13, %ymm7, %ymm15
	vpsrld $10, %ymm7, %ymm9
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm15, %ymm10
	vpaddd 1312(%rdi), %ymm6, %ymm6
	vmovdqa 640(%r13), %ymm15
	vpsrld $17, %ymm15, %ymm9
	vpsrld $19, %ymm15, %ymm13
	vpslld $15, %ymm15, %ymm11
	vpslld $13, %ymm15, %ymm0
	vpsrld $10, %ymm15, %ymm4
	vpxor %ymm13, %ymm9, %ymm13
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm0, %ymm13
	vpbroadcastd 20(%rbx), %ymm0
	vpaddd 800(%rdi), %ymm0, %ymm0
	vmovdqa %ymm0, 1312(%rdi)
	vpaddd %ymm10, %ymm6, %ymm6
	vmovdqa %ymm6, 2656(%r13)
	vpaddd 384(%r9), %ymm13, %ymm13
	vmovdqa %ymm13, 704(%r13)
	vpaddd 864(%r9), %ymm6, %ymm10
	vpaddd 992(%r9), %ymm13, %ymm4
	vpaddd 704(%rdi), %ymm10, %ymm10
	vmovdqa 640(%rdi), %ymm11
	vpxor 960(%rdi), %ymm11, %ymm9
	vpand %ymm9, %ymm5, %ymm9
	vpxor %ymm9, %ymm11, %ymm9
	vpaddd 1152(%rdi), %ymm4, %ymm4
	vmovdqa 864(%rdi), %ymm15
	vpxor %ymm15, %ymm3, %ymm7
	vpand %ymm7, %ymm1, %ymm7
	vpxor %ymm7, %ymm15, %ymm7
	vpsrld $6, %ymm5, %ymm13
	vpsrld $11, %ymm5, %ymm6
	vpsrld $25, %ymm5, %ymm3
	vpslld $26, %ymm5, %ymm15
	vpslld $21, %ymm5, %ymm11
	vpslld $7, %ymm5, %ymm2
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm15, %ymm2, %ymm15
	vpaddd %ymm9, %ymm10, %ymm9
	vmovdqa 928(%rdi), %ymm10
	vpxor %ymm10, %ymm12, %ymm2
	vmovdqa %ymm2, 1152(%rdi)
	jmp .Lavx2_zen5_own_0_16
	.p2align 4
.Lavx2_zen5_own_0_16:
	vpand 1280(%rdi), %ymm2, %ymm6
	vpxor %ymm6, %ymm10, %ymm6
	vpsrld $2, %ymm12, %ymm11
	vpsrld $13, %ymm12, %ymm3
	vpsrld $22, %ymm12, %ymm13
	vpslld $30, %ymm12, %ymm10
	vpslld $19, %ymm12, %ymm2
	vpslld $10, %ymm12, %ymm5
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm10, %ymm3, %ymm10
	vpxor %ymm10, %ymm5, %ymm10
	vpsrld $6, %ymm1, %ymm5
	vpsrld $11, %ymm1, %ymm3
	vpsrld $25, %ymm1, %ymm2
	vpslld $26, %ymm1, %ymm13
	vpslld $21, %ymm1, %ymm11
	vpslld $7, %ymm1, %ymm12
	vpxor %ymm3, %ymm5, %ymm3
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpaddd %ymm7, %ymm4, %ymm7
	vpxor %ymm14, %ymm8, %ymm4
	vmovdqa %ymm4, 1280(%rdi)
	vpand 1216(%rdi), %ymm4, %ymm12
	vpxor %ymm12, %ymm14, %ymm12
	vpsrld $2, %ymm8, %ymm3
	vpsrld $13, %ymm8, %ymm11
	vpsrld $22, %ymm8, %ymm2
	vpslld $30, %ymm8, %ymm5
	vpslld $19, %ymm8, %ymm14
	vpslld $10, %ymm8, %ymm4
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm4, %ymm14, %ymm4
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm5, %ymm4, %ymm5
	vpaddd %ymm15, %ymm9, %ymm9
	vpaddd %ymm10, %ymm6, %ymm10
	vpaddd %ymm13, %ymm7, %ymm7
	vpaddd %ymm5, %ymm12, %ymm5
	vpsrld $7, %ymm0, %ymm12
	vpsrld $18, %ymm0, %ymm13
	vpslld $25, %ymm0, %ymm6
	vpslld $14, %ymm0, %ymm15
	vpsrld $3, %ymm0, %ymm4
	vpxor %ymm13, %ymm12, %ymm13
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm15, %ymm13
	vpaddd 1184(%rdi), %ymm9, %ymm15
	vmovdqa %ymm15, 1216(%rdi)
	vpaddd %ymm10, %ymm9, %ymm10
	vmovdqa %ymm10, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm7, %ymm9
	vmovdqa %ymm9, 704(%rdi)
	vpaddd %ymm5, %ymm7, %ymm5
	vmovdqa %ymm5, 1248(%rdi)
	vmovdqa 2624(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm4
	vpsrld $19, %ymm7, %ymm6
	vpslld $15, %ymm7, %ymm12
	vpslld $13, %ymm7, %ymm11
	vpsrld $10, %ymm7, %ymm14
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm11, %ymm12, %ymm11
	vpxor %ymm6, %ymm14, %ymm6
	vpxor %ymm6, %ymm11, %ymm6
	vpaddd 896(%rdi), %ymm13, %ymm13
	vmovdqa 672(%r13), %ymm11
	vpsrld $17, %ymm11, %ymm14
	vpsrld $19, %ymm11, %ymm12
	vpslld $15, %ymm11, %ymm4
	vpslld $13, %ymm11, %ymm2
	vpsrld $10, %ymm11, %ymm3
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm12, %ymm2, %ymm12
	vpbroadcastd 24(%rbx), %ymm2
	vpaddd 736(%rdi), %ymm2, %ymm2
	vmovdqa %ymm2, 896(%rdi)
	vpaddd %ymm6, %ymm13, %ymm13
	vmovdqa %ymm13, 2688(%r13)
	vpbroadcastd 12(%r8), %ymm6
	vpaddd %ymm12, %ymm6, %ymm12
	vmovdqa %ymm12, 736(%r13)
	vpaddd 928(%r9), %ymm13, %ymm3
	vpaddd 1024(%r9), %ymm12, %ymm4
	vpaddd 640(%rdi), %ymm3, %ymm3
	vmovdqa 960(%rdi), %ymm14
	vpxor 1088(%rdi), %ymm14, %ymm11
	vpand %ymm11, %ymm15, %ymm11
	vpxor %ymm11, %ymm14, %ymm11
	vpaddd 864(%rdi), %ymm4, %ymm4
	vmovdqa 768(%rdi), %ymm7
	vpxor %ymm7, %ymm1, %ymm12
	jmp .Lavx2_zen5_own_0_17
	.p2align 4
.Lavx2_zen5_own_0_17:
	vpand %ymm12, %ymm9, %ymm12
	vpxor %ymm12, %ymm7, %ymm12
	vpsrld $6, %ymm15, %ymm13
	vpsrld $11, %ymm15, %ymm1
	vpsrld $25, %ymm15, %ymm7
	vpslld $26, %ymm15, %ymm14
	vpslld $21, %ymm15, %ymm0
	vpslld $7, %ymm15, %ymm6
	vpxor %ymm1, %ymm13, %ymm1
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm14, %ymm1, %ymm14
	vpxor %ymm14, %ymm6, %ymm14
	vpaddd %ymm11, %ymm3, %ymm11
	vmovdqa 1056(%rdi), %ymm3
	vpxor %ymm3, %ymm10, %ymm6
	vmovdqa %ymm6, 864(%rdi)
	vpand 1152(%rdi), %ymm6, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vpsrld $2, %ymm10, %ymm0
	vpsrld $13, %ymm10, %ymm7
	vpsrld $22, %ymm10, %ymm13
	vpslld $30, %ymm10, %ymm3
	vpslld $19, %ymm10, %ymm6
	vpslld $10, %ymm10, %ymm15
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm3, %ymm13, %ymm3
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm3, %ymm7, %ymm3
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $6, %ymm9, %ymm15
	vpsrld $11, %ymm9, %ymm7
	vpsrld $25, %ymm9, %ymm6
	vpslld $26, %ymm9, %ymm13
	vpslld $21, %ymm9, %ymm0
	vpslld $7, %ymm9, %ymm10
	vpxor %ymm7, %ymm15, %ymm7
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpaddd %ymm12, %ymm4, %ymm12
	vpxor %ymm8, %ymm5, %ymm4
	vmovdqa %ymm4, 1152(%rdi)
	vpand 1280(%rdi), %ymm4, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vpsrld $2, %ymm5, %ymm7
	vpsrld $13, %ymm5, %ymm0
	vpsrld $22, %ymm5, %ymm6
	vpslld $30, %ymm5, %ymm15
	vpslld $19, %ymm5, %ymm8
	vpslld $10, %ymm5, %ymm4
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm15, %ymm4, %ymm15
	vpaddd %ymm14, %ymm11, %ymm11
	vpaddd %ymm3, %ymm1, %ymm3
	vpaddd %ymm13, %ymm12, %ymm12
	vpaddd %ymm15, %ymm10, %ymm15
	vpsrld $7, %ymm2, %ymm10
	vpsrld $18, %ymm2, %ymm13
	vpslld $25, %ymm2, %ymm1
	vpslld $14, %ymm2, %ymm14
	vpsrld $3, %ymm2, %ymm4
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm14, %ymm1, %ymm14
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm14, %ymm13
	vpbroadcastd 28(%rbx), %ymm14
	vpaddd 160(%rdi), %ymm14, %ymm14
	vmovdqa %ymm14, 1280(%rdi)
	vpaddd 576(%rdi), %ymm11, %ymm4
	vmovdqa %ymm4, 640(%rdi)
	vpbroadcastd 12(%r8), %ymm1
	vmovdqa %ymm1, 512(%r13)
	vpaddd %ymm3, %ymm11, %ymm3
	vmovdqa %ymm3, 576(%rdi)
	vpaddd 608(%rdi), %ymm12, %ymm11
	vmovdqa %ymm11, 736(%rdi)
	vpaddd %ymm15, %ymm12, %ymm15
	vmovdqa %ymm15, 608(%rdi)
	vmovdqa 2656(%r13), %ymm12
	vpsrld $17, %ymm12, %ymm1
	vpsrld $19, %ymm12, %ymm10
	vpslld $15, %ymm12, %ymm0
	vpslld $13, %ymm12, %ymm8
	vpsrld $10, %ymm12, %ymm6
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vpaddd 1312(%rdi), %ymm13, %ymm13
	vmovdqa 704(%r13), %ymm8
	vpsrld $17, %ymm8, %ymm6
	vpsrld $19, %ymm8, %ymm0
	vpslld $15, %ymm8, %ymm1
	vpslld $13, %ymm8, %ymm7
	vpsrld $10, %ymm8, %ymm12
	jmp .Lavx2_zen5_own_0_18
	.p2align 4
.Lavx2_zen5_own_0_18:
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm7, %ymm1, %ymm7
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm0, %ymm7, %ymm0
	vpaddd %ymm10, %ymm13, %ymm13
	vmovdqa %ymm13, 2720(%r13)
	vpbroadcastd 16(%r8), %ymm10
	vpaddd %ymm0, %ymm10, %ymm0
	vmovdqa %ymm0, 768(%r13)
	vpaddd 960(%r9), %ymm13, %ymm7
	vpaddd 1056(%r9), %ymm0, %ymm12
	vpaddd 960(%rdi), %ymm7, %ymm7
	vmovdqa 1088(%rdi), %ymm1
	vpxor 1216(%rdi), %ymm1, %ymm6
	vpand %ymm6, %ymm4, %ymm6
	vpxor %ymm6, %ymm1, %ymm6
	vpaddd 768(%rdi), %ymm12, %ymm12
	vmovdqa 1024(%rdi), %ymm8
	vpxor %ymm8, %ymm9, %ymm0
	vpand %ymm0, %ymm11, %ymm0
	vpxor %ymm0, %ymm8, %ymm0
	vpsrld $6, %ymm4, %ymm13
	vpsrld $11, %ymm4, %ymm9
	vpsrld $25, %ymm4, %ymm8
	vpslld $26, %ymm4, %ymm1
	vpslld $21, %ymm4, %ymm2
	vpslld $7, %ymm4, %ymm14
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm14, %ymm2, %ymm14
	vpxor %ymm1, %ymm9, %ymm1
	vpxor %ymm1, %ymm14, %ymm1
	vpaddd %ymm6, %ymm7, %ymm6
	vmovdqa 1184(%rdi), %ymm7
	vpxor %ymm7, %ymm3, %ymm14
	vmovdqa %ymm14, 768(%rdi)
	vpand 864(%rdi), %ymm14, %ymm9
	vpxor %ymm9, %ymm7, %ymm9
	vpsrld $2, %ymm3, %ymm2
	vpsrld $13, %ymm3, %ymm8
	vpsrld $22, %ymm3, %ymm13
	vpslld $30, %ymm3, %ymm7
	vpslld $19, %ymm3, %ymm14
	vpslld $10, %ymm3, %ymm4
	vpxor %ymm8, %ymm2, %ymm8
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm4, %ymm14, %ymm4
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm7, %ymm4, %ymm7
	vpsrld $6, %ymm11, %ymm4
	vpsrld $11, %ymm11, %ymm8
	vpsrld $25, %ymm11, %ymm14
	vpslld $26, %ymm11, %ymm13
	vpslld $21, %ymm11, %ymm2
	vpslld $7, %ymm11, %ymm3
	vpxor %ymm8, %ymm4, %ymm8
	vpxor %ymm13, %ymm14, %ymm13
	vpxor %ymm3, %ymm2, %ymm3
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm13, %ymm3, %ymm13
	vpaddd %ymm0, %ymm12, %ymm0
	vmovdqa %ymm10, 544(%r13)
	vpxor %ymm5, %ymm15, %ymm10
	vmovdqa %ymm10, 864(%rdi)
	vpand 1152(%rdi), %ymm10, %ymm12
	vpxor %ymm12, %ymm5, %ymm12
	vpsrld $2, %ymm15, %ymm3
	vpsrld $13, %ymm15, %ymm8
	vpsrld $22, %ymm15, %ymm2
	vpslld $30, %ymm15, %ymm14
	vpslld $19, %ymm15, %ymm4
	vpslld $10, %ymm15, %ymm5
	vpxor %ymm8, %ymm3, %ymm8
	vpxor %ymm14, %ymm2, %ymm14
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm14, %ymm8, %ymm14
	vpxor %ymm14, %ymm5, %ymm14
	vmovdqa 1280(%rdi), %ymm5
	vpsrld $7, %ymm5, %ymm8
	vpsrld $18, %ymm5, %ymm4
	vpslld $25, %ymm5, %ymm2
	vpslld $14, %ymm5, %ymm3
	vpsrld $3, %ymm5, %ymm10
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm3, %ymm2, %ymm3
	vpxor %ymm4, %ymm10, %ymm4
	vpxor %ymm4, %ymm3, %ymm4
	vpaddd %ymm1, %ymm6, %ymm6
	vpaddd %ymm7, %ymm9, %ymm7
	vpaddd %ymm13, %ymm0, %ymm0
	vpaddd %ymm14, %ymm12, %ymm14
	vpaddd 896(%rdi), %ymm4, %ymm4
	vpaddd 928(%rdi), %ymm6, %ymm12
	vmovdqa %ymm12, 896(%rdi)
	vpaddd %ymm7, %ymm6, %ymm7
	vmovdqa %ymm7, 928(%rdi)
	vpaddd 992(%rdi), %ymm0, %ymm6
	vmovdqa %ymm6, 1152(%rdi)
	vpaddd %ymm14, %ymm0, %ymm14
	vmovdqa %ymm14, 992(%rdi)
	jmp .Lavx2_zen5_own_0_19
	.p2align 4
.Lavx2_zen5_own_0_19:
	vmovdqa 2688(%r13), %ymm0
	vpsrld $17, %ymm0, %ymm13
	vpsrld $19, %ymm0, %ymm9
	vpslld $15, %ymm0, %ymm1
	vpslld $13, %ymm0, %ymm3
	vpsrld $10, %ymm0, %ymm10
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm3, %ymm1, %ymm3
	vpxor %ymm9, %ymm10, %ymm9
	vpxor %ymm9, %ymm3, %ymm9
	vpaddd 64(%r9), %ymm4, %ymm4
	vmovdqa 736(%r13), %ymm3
	vpsrld $17, %ymm3, %ymm10
	vpsrld $19, %ymm3, %ymm1
	vpslld $15, %ymm3, %ymm13
	vpslld $13, %ymm3, %ymm2
	vpsrld $10, %ymm3, %ymm8
	vpxor %ymm1, %ymm10, %ymm1
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm1, %ymm2, %ymm1
	vpaddd %ymm9, %ymm4, %ymm4
	vmovdqa %ymm4, 2752(%r13)
	vpaddd 576(%r13), %ymm1, %ymm1
	vmovdqa %ymm1, 800(%r13)
	vpaddd 992(%r9), %ymm4, %ymm9
	vpaddd 1088(%r9), %ymm1, %ymm2
	vpaddd 1088(%rdi), %ymm9, %ymm9
	vmovdqa 1216(%rdi), %ymm8
	vpxor 640(%rdi), %ymm8, %ymm13
	vpand %ymm13, %ymm12, %ymm13
	vpxor %ymm13, %ymm8, %ymm13
	vpaddd 1024(%rdi), %ymm2, %ymm2
	vmovdqa 704(%rdi), %ymm10
	vpxor %ymm10, %ymm11, %ymm0
	vpand %ymm0, %ymm6, %ymm0
	vpxor %ymm0, %ymm10, %ymm0
	vpsrld $6, %ymm12, %ymm3
	vpsrld $11, %ymm12, %ymm1
	vpsrld $25, %ymm12, %ymm4
	vpslld $26, %ymm12, %ymm11
	vpslld $21, %ymm12, %ymm10
	vpslld $7, %ymm12, %ymm8
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm11, %ymm1, %ymm11
	vpxor %ymm11, %ymm8, %ymm11
	vpaddd %ymm13, %ymm9, %ymm13
	vmovdqa 576(%rdi), %ymm9
	vpxor %ymm9, %ymm7, %ymm8
	vmovdqa %ymm8, 1024(%rdi)
	vpand 768(%rdi), %ymm8, %ymm1
	vpxor %ymm1, %ymm9, %ymm1
	vpsrld $2, %ymm7, %ymm10
	vpsrld $13, %ymm7, %ymm4
	vpsrld $22, %ymm7, %ymm3
	vpslld $30, %ymm7, %ymm9
	vpslld $19, %ymm7, %ymm8
	vpslld $10, %ymm7, %ymm12
	vpxor %ymm4, %ymm10, %ymm4
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm12, %ymm8, %ymm12
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm9, %ymm12, %ymm9
	vpsrld $6, %ymm6, %ymm12
	vpsrld $11, %ymm6, %ymm4
	vpsrld $25, %ymm6, %ymm8
	vpslld $26, %ymm6, %ymm3
	vpslld $21, %ymm6, %ymm10
	vpslld $7, %ymm6, %ymm7
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm3, %ymm4, %ymm3
	vpxor %ymm3, %ymm7, %ymm3
	vpaddd %ymm0, %ymm2, %ymm0
	vpxor %ymm15, %ymm14, %ymm2
	vmovdqa %ymm2, 768(%rdi)
	vpand 864(%rdi), %ymm2, %ymm7
	vpxor %ymm7, %ymm15, %ymm7
	vpsrld $2, %ymm14, %ymm4
	vpsrld $13, %ymm14, %ymm10
	vpsrld $22, %ymm14, %ymm8
	vpslld $30, %ymm14, %ymm12
	vpslld $19, %ymm14, %ymm15
	vpslld $10, %ymm14, %ymm2
	vpxor %ymm10, %ymm4, %ymm10
	vpxor %ymm12, %ymm8, %ymm12
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm2, %ymm12
	vpaddd %ymm11, %ymm13, %ymm13
	vpaddd %ymm9, %ymm1, %ymm9
	vpaddd %ymm3, %ymm0, %ymm0
	vpaddd %ymm12, %ymm7, %ymm12
	vpaddd 96(%r9), %ymm5, %ymm5
	vpaddd 1056(%rdi), %ymm13, %ymm7
	vmovdqa %ymm7, 1280(%rdi)
	vpaddd %ymm9, %ymm13, %ymm9
	jmp .Lavx2_zen5_own_0_20
	.p2align 4
.Lavx2_zen5_own_0_20:
	vmovdqa %ymm9, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm0, %ymm13
	vmovdqa %ymm13, 864(%rdi)
	vpaddd %ymm12, %ymm0, %ymm12
	vmovdqa %ymm12, 1120(%rdi)
	vmovdqa 2720(%r13), %ymm0
	vpsrld $17, %ymm0, %ymm3
	vpsrld $19, %ymm0, %ymm1
	vpslld $15, %ymm0, %ymm11
	vpslld $13, %ymm0, %ymm2
	vpsrld $10, %ymm0, %ymm10
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm1, %ymm10, %ymm1
	vpxor %ymm1, %ymm2, %ymm1
	vpaddd 2560(%r13), %ymm5, %ymm5
	vmovdqa 768(%r13), %ymm2
	vpsrld $17, %ymm2, %ymm10
	vpsrld $19, %ymm2, %ymm11
	vpslld $15, %ymm2, %ymm3
	vpslld $13, %ymm2, %ymm15
	vpsrld $10, %ymm2, %ymm8
	vpxor %ymm11, %ymm10, %ymm11
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm11, %ymm8, %ymm11
	vpxor %ymm11, %ymm15, %ymm11
	vpaddd %ymm1, %ymm5, %ymm5
	vmovdqa %ymm5, 2784(%r13)
	vpaddd 608(%r13), %ymm11, %ymm11
	vmovdqa %ymm11, 832(%r13)
	vpaddd 1024(%r9), %ymm5, %ymm1
	vpaddd 1120(%r9), %ymm11, %ymm15
	vpaddd 1216(%rdi), %ymm1, %ymm1
	vmovdqa 640(%rdi), %ymm8
	vpxor 896(%rdi), %ymm8, %ymm3
	vpand %ymm3, %ymm7, %ymm3
	vpxor %ymm3, %ymm8, %ymm3
	vpaddd 704(%rdi), %ymm15, %ymm15
	vmovdqa 736(%rdi), %ymm10
	vpxor %ymm10, %ymm6, %ymm4
	vpand %ymm4, %ymm13, %ymm4
	vpxor %ymm4, %ymm10, %ymm4
	vpsrld $6, %ymm7, %ymm0
	vpsrld $11, %ymm7, %ymm2
	vpsrld $25, %ymm7, %ymm11
	vpslld $26, %ymm7, %ymm5
	vpslld $21, %ymm7, %ymm6
	vpslld $7, %ymm7, %ymm10
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm5, %ymm10, %ymm5
	vpaddd %ymm3, %ymm1, %ymm3
	vmovdqa 928(%rdi), %ymm1
	vpxor %ymm1, %ymm9, %ymm10
	vmovdqa %ymm10, 704(%rdi)
	vpand 1024(%rdi), %ymm10, %ymm2
	vpxor %ymm2, %ymm1, %ymm2
	vpsrld $2, %ymm9, %ymm6
	vpsrld $13, %ymm9, %ymm11
	vpsrld $22, %ymm9, %ymm0
	vpslld $30, %ymm9, %ymm1
	vpslld $19, %ymm9, %ymm10
	vpslld $10, %ymm9, %ymm7
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm1, %ymm0, %ymm1
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm1, %ymm7, %ymm1
	vpsrld $6, %ymm13, %ymm7
	vpsrld $11, %ymm13, %ymm11
	vpsrld $25, %ymm13, %ymm10
	vpslld $26, %ymm13, %ymm0
	vpslld $21, %ymm13, %ymm6
	vpslld $7, %ymm13, %ymm9
	vpxor %ymm11, %ymm7, %ymm11
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm4, %ymm15, %ymm4
	vpxor %ymm14, %ymm12, %ymm15
	vmovdqa %ymm15, 1024(%rdi)
	vpand 768(%rdi), %ymm15, %ymm9
	vpxor %ymm9, %ymm14, %ymm9
	vpsrld $2, %ymm12, %ymm11
	vpsrld $13, %ymm12, %ymm6
	vpsrld $22, %ymm12, %ymm10
	vpslld $30, %ymm12, %ymm7
	vpslld $19, %ymm12, %ymm14
	vpslld $10, %ymm12, %ymm15
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm7, %ymm15, %ymm7
	vpaddd %ymm5, %ymm3, %ymm3
	vpaddd %ymm1, %ymm2, %ymm1
	vpaddd %ymm0, %ymm4, %ymm4
	jmp .Lavx2_zen5_own_0_21
	.p2align 4
.Lavx2_zen5_own_0_21:
	vpaddd %ymm7, %ymm9, %ymm7
	vpaddd 1184(%rdi), %ymm3, %ymm9
	vmovdqa %ymm9, 768(%rdi)
	vpaddd %ymm1, %ymm3, %ymm1
	vmovdqa %ymm1, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm4, %ymm3
	vmovdqa %ymm3, 1216(%rdi)
	vpaddd %ymm7, %ymm4, %ymm7
	vmovdqa %ymm7, 1248(%rdi)
	vmovdqa 2752(%r13), %ymm4
	vpsrld $17, %ymm4, %ymm0
	vpsrld $19, %ymm4, %ymm2
	vpslld $15, %ymm4, %ymm5
	vpslld $13, %ymm4, %ymm15
	vpsrld $10, %ymm4, %ymm4
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vmovdqa 2592(%r13), %ymm15
	vpaddd 128(%r9), %ymm15, %ymm15
	vmovdqa 800(%r13), %ymm4
	vpsrld $17, %ymm4, %ymm5
	vpsrld $19, %ymm4, %ymm0
	vpslld $15, %ymm4, %ymm6
	vpslld $13, %ymm4, %ymm14
	vpsrld $10, %ymm4, %ymm4
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm0, %ymm4, %ymm0
	vpxor %ymm0, %ymm14, %ymm0
	vpaddd %ymm2, %ymm15, %ymm15
	vmovdqa %ymm15, 2816(%r13)
	vpaddd 640(%r13), %ymm0, %ymm0
	vmovdqa %ymm0, 864(%r13)
	vpaddd 1056(%r9), %ymm15, %ymm2
	vpaddd 1152(%r9), %ymm0, %ymm14
	vpaddd %ymm2, %ymm8, %ymm2
	vmovdqa 896(%rdi), %ymm8
	vpxor 1280(%rdi), %ymm8, %ymm4
	vpand %ymm4, %ymm9, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpaddd 736(%rdi), %ymm14, %ymm14
	vmovdqa 1152(%rdi), %ymm6
	vpxor %ymm6, %ymm13, %ymm5
	vpand %ymm5, %ymm3, %ymm5
	vpxor %ymm5, %ymm6, %ymm5
	vpsrld $6, %ymm9, %ymm10
	vpsrld $11, %ymm9, %ymm11
	vpsrld $25, %ymm9, %ymm0
	vpslld $26, %ymm9, %ymm15
	vpslld $21, %ymm9, %ymm13
	vpslld $7, %ymm9, %ymm6
	vpxor %ymm11, %ymm10, %ymm11
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm15, %ymm6, %ymm15
	vpaddd %ymm4, %ymm2, %ymm4
	vmovdqa 1056(%rdi), %ymm2
	vpxor %ymm2, %ymm1, %ymm6
	vmovdqa %ymm6, 736(%rdi)
	vpand 704(%rdi), %ymm6, %ymm11
	vpxor %ymm11, %ymm2, %ymm11
	vpsrld $2, %ymm1, %ymm13
	vpsrld $13, %ymm1, %ymm0
	vpsrld $22, %ymm1, %ymm10
	vpslld $30, %ymm1, %ymm2
	vpslld $19, %ymm1, %ymm6
	vpslld $10, %ymm1, %ymm9
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm2, %ymm9, %ymm2
	vpsrld $6, %ymm3, %ymm9
	vpsrld $11, %ymm3, %ymm0
	vpsrld $25, %ymm3, %ymm6
	vpslld $26, %ymm3, %ymm10
	vpslld $21, %ymm3, %ymm13
	vpslld $7, %ymm3, %ymm1
	vpxor %ymm0, %ymm9, %ymm0
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm1, %ymm13, %ymm1
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpaddd %ymm5, %ymm14, %ymm5
	vpxor %ymm12, %ymm7, %ymm14
	vmovdqa %ymm14, 704(%rdi)
	vpand 1024(%rdi), %ymm14, %ymm1
	vpxor %ymm1, %ymm12, %ymm1
	vpsrld $2, %ymm7, %ymm0
	vpsrld $13, %ymm7, %ymm13
	vpsrld $22, %ymm7, %ymm6
	vpslld $30, %ymm7, %ymm9
	vpslld $19, %ymm7, %ymm12
	vpslld $10, %ymm7, %ymm14
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm14, %ymm12, %ymm14
	jmp .Lavx2_zen5_own_0_22
	.p2align 4
.Lavx2_zen5_own_0_22:
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm9, %ymm14, %ymm9
	vpaddd %ymm15, %ymm4, %ymm4
	vpaddd %ymm2, %ymm11, %ymm2
	vpaddd %ymm10, %ymm5, %ymm5
	vpaddd %ymm9, %ymm1, %ymm9
	vpaddd 576(%rdi), %ymm4, %ymm1
	vmovdqa %ymm1, 1024(%rdi)
	vpaddd %ymm2, %ymm4, %ymm2
	vmovdqa %ymm2, 576(%rdi)
	vpaddd 608(%rdi), %ymm5, %ymm4
	vmovdqa %ymm4, 640(%rdi)
	vpaddd %ymm9, %ymm5, %ymm9
	vmovdqa %ymm9, 608(%rdi)
	vmovdqa 2784(%r13), %ymm5
	vpsrld $17, %ymm5, %ymm10
	vpsrld $19, %ymm5, %ymm11
	vpslld $15, %ymm5, %ymm15
	vpslld $13, %ymm5, %ymm14
	vpsrld $10, %ymm5, %ymm5
	vpxor %ymm11, %ymm10, %ymm11
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm11, %ymm5, %ymm11
	vpxor %ymm11, %ymm14, %ymm11
	vmovdqa 832(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm5
	vpsrld $19, %ymm14, %ymm15
	vpslld $15, %ymm14, %ymm10
	vpslld $13, %ymm14, %ymm13
	vpsrld $10, %ymm14, %ymm14
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpaddd 2624(%r13), %ymm11, %ymm11
	vmovdqa %ymm11, 2848(%r13)
	vpaddd 672(%r13), %ymm15, %ymm15
	vmovdqa %ymm15, 896(%r13)
	vpaddd 1088(%r9), %ymm11, %ymm13
	vpaddd 1184(%r9), %ymm15, %ymm14
	vpaddd %ymm13, %ymm8, %ymm13
	vmovdqa 1280(%rdi), %ymm8
	vpxor 768(%rdi), %ymm8, %ymm10
	vpand %ymm10, %ymm1, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vpaddd 1152(%rdi), %ymm14, %ymm14
	vmovdqa 864(%rdi), %ymm5
	vpxor %ymm5, %ymm3, %ymm12
	vpand %ymm12, %ymm4, %ymm12
	vpxor %ymm12, %ymm5, %ymm12
	vpsrld $6, %ymm1, %ymm6
	vpsrld $11, %ymm1, %ymm0
	vpsrld $25, %ymm1, %ymm15
	vpslld $26, %ymm1, %ymm11
	vpslld $21, %ymm1, %ymm3
	vpslld $7, %ymm1, %ymm5
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm11, %ymm15, %ymm11
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm11, %ymm5, %ymm11
	vpaddd %ymm10, %ymm13, %ymm10
	vmovdqa 1184(%rdi), %ymm13
	vpxor %ymm13, %ymm2, %ymm5
	vmovdqa %ymm5, 1152(%rdi)
	vpand 736(%rdi), %ymm5, %ymm0
	vpxor %ymm0, %ymm13, %ymm0
	vpsrld $2, %ymm2, %ymm3
	vpsrld $13, %ymm2, %ymm15
	vpsrld $22, %ymm2, %ymm6
	vpslld $30, %ymm2, %ymm13
	vpslld $19, %ymm2, %ymm5
	vpslld $10, %ymm2, %ymm1
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm1, %ymm5, %ymm1
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm13, %ymm1, %ymm13
	vpsrld $6, %ymm4, %ymm1
	vpsrld $11, %ymm4, %ymm15
	vpsrld $25, %ymm4, %ymm5
	vpslld $26, %ymm4, %ymm6
	vpslld $21, %ymm4, %ymm3
	vpslld $7, %ymm4, %ymm2
	vpxor %ymm15, %ymm1, %ymm15
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm2, %ymm3, %ymm2
	vpxor %ymm6, %ymm15, %ymm6
	vpxor %ymm6, %ymm2, %ymm6
	vpaddd %ymm12, %ymm14, %ymm12
	vpxor %ymm7, %ymm9, %ymm14
	vmovdqa %ymm14, 736(%rdi)
	vpand 704(%rdi), %ymm14, %ymm2
	vpxor %ymm2, %ymm7, %ymm2
	vpsrld $2, %ymm9, %ymm15
	vpsrld $13, %ymm9, %ymm3
	vpsrld $22, %ymm9, %ymm5
	vpslld $30, %ymm9, %ymm1
	vpslld $19, %ymm9, %ymm7
	vpslld $10, %ymm9, %ymm14
	jmp .Lavx2_zen5_own_0_23
	.p2align 4
.Lavx2_zen5_own_0_23:
	vpxor %ymm3, %ymm15, %ymm3
	vpxor %ymm1, %ymm5, %ymm1
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm1, %ymm14, %ymm1
	vpaddd %ymm11, %ymm10, %ymm10
	vpaddd %ymm13, %ymm0, %ymm13
	vpaddd %ymm6, %ymm12, %ymm12
	vpaddd %ymm1, %ymm2, %ymm1
	vpaddd 928(%rdi), %ymm10, %ymm2
	vmovdqa %ymm2, 128(%rdi)
	vpaddd %ymm13, %ymm10, %ymm13
	vmovdqa %ymm13, 192(%rdi)
	vpaddd 992(%rdi), %ymm12, %ymm10
	vmovdqa %ymm10, 160(%rdi)
	vpaddd %ymm1, %ymm12, %ymm1
	vmovdqa %ymm1, 224(%rdi)
	vmovdqa 2816(%r13), %ymm12
	vpsrld $17, %ymm12, %ymm6
	vpsrld $19, %ymm12, %ymm0
	vpslld $15, %ymm12, %ymm11
	vpslld $13, %ymm12, %ymm14
	vpsrld $10, %ymm12, %ymm12
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm14, %ymm11, %ymm14
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm0, %ymm14, %ymm0
	vmovdqa 864(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm12
	vpsrld $19, %ymm14, %ymm11
	vpslld $15, %ymm14, %ymm6
	vpslld $13, %ymm14, %ymm3
	vpsrld $10, %ymm14, %ymm14
	vpxor %ymm11, %ymm12, %ymm11
	vpxor %ymm3, %ymm6, %ymm3
	vpxor %ymm11, %ymm14, %ymm11
	vpxor %ymm11, %ymm3, %ymm11
	vpaddd 2656(%r13), %ymm0, %ymm0
	vmovdqa %ymm0, 2880(%r13)
	vpaddd 704(%r13), %ymm11, %ymm11
	vmovdqa %ymm11, 928(%r13)
	vpaddd 1120(%r9), %ymm0, %ymm3
	vpaddd 1216(%r9), %ymm11, %ymm14
	vpaddd %ymm3, %ymm8, %ymm3
	vmovdqa 768(%rdi), %ymm8
	vpxor 1024(%rdi), %ymm8, %ymm6
	vpand %ymm6, %ymm2, %ymm6
	vpxor %ymm6, %ymm8, %ymm6
	vpaddd 864(%rdi), %ymm14, %ymm14
	vmovdqa 1216(%rdi), %ymm12
	vpxor %ymm12, %ymm4, %ymm7
	vpand %ymm7, %ymm10, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpsrld $6, %ymm2, %ymm5
	vpsrld $11, %ymm2, %ymm15
	vpsrld $25, %ymm2, %ymm11
	vpslld $26, %ymm2, %ymm0
	vpslld $21, %ymm2, %ymm4
	vpslld $7, %ymm2, %ymm12
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm0, %ymm12, %ymm0
	vpaddd %ymm6, %ymm3, %ymm6
	vmovdqa 576(%rdi), %ymm3
	vpxor %ymm3, %ymm13, %ymm12
	vmovdqa %ymm12, 864(%rdi)
	vpand 1152(%rdi), %ymm12, %ymm15
	vpxor %ymm15, %ymm3, %ymm15
	vpsrld $2, %ymm13, %ymm4
	vpsrld $13, %ymm13, %ymm11
	vpsrld $22, %ymm13, %ymm5
	vpslld $30, %ymm13, %ymm3
	vpslld $19, %ymm13, %ymm12
	vpslld $10, %ymm13, %ymm2
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm3, %ymm5, %ymm3
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm3, %ymm2, %ymm3
	vpsrld $6, %ymm10, %ymm2
	vpsrld $11, %ymm10, %ymm11
	vpsrld $25, %ymm10, %ymm12
	vpslld $26, %ymm10, %ymm5
	vpslld $21, %ymm10, %ymm4
	vpslld $7, %ymm10, %ymm13
	vpxor %ymm11, %ymm2, %ymm11
	vpxor %ymm5, %ymm12, %ymm5
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm5, %ymm13, %ymm5
	vpaddd %ymm7, %ymm14, %ymm7
	vpxor %ymm9, %ymm1, %ymm14
	vmovdqa %ymm14, 1152(%rdi)
	vpand 736(%rdi), %ymm14, %ymm13
	vpxor %ymm13, %ymm9, %ymm13
	vpsrld $2, %ymm1, %ymm11
	vpsrld $13, %ymm1, %ymm4
	vpsrld $22, %ymm1, %ymm12
	jmp .Lavx2_zen5_own_0_24
	.p2align 4
.Lavx2_zen5_own_0_24:
	vpslld $30, %ymm1, %ymm2
	vpslld $19, %ymm1, %ymm9
	vpslld $10, %ymm1, %ymm14
	vpxor %ymm4, %ymm11, %ymm4
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm14, %ymm9, %ymm14
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vpaddd %ymm0, %ymm6, %ymm6
	vpaddd %ymm3, %ymm15, %ymm3
	vpaddd %ymm5, %ymm7, %ymm7
	vpaddd %ymm2, %ymm13, %ymm2
	vpaddd 1056(%rdi), %ymm6, %ymm13
	vmovdqa %ymm13, 736(%rdi)
	vpaddd %ymm3, %ymm6, %ymm3
	vmovdqa %ymm3, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm7, %ymm6
	vmovdqa %ymm6, 1280(%rdi)
	vpaddd %ymm2, %ymm7, %ymm2
	vmovdqa %ymm2, 96(%rdi)
	vmovdqa 2848(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm5
	vpsrld $19, %ymm7, %ymm15
	vpslld $15, %ymm7, %ymm0
	vpslld $13, %ymm7, %ymm14
	vpsrld $10, %ymm7, %ymm7
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm15, %ymm14, %ymm15
	vmovdqa 896(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm7
	vpsrld $19, %ymm14, %ymm0
	vpslld $15, %ymm14, %ymm5
	vpslld $13, %ymm14, %ymm4
	vpsrld $10, %ymm14, %ymm14
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm4, %ymm5, %ymm4
	vpxor %ymm0, %ymm14, %ymm0
	vpxor %ymm0, %ymm4, %ymm0
	vmovdqa 736(%r13), %ymm4
	vpaddd 416(%r9), %ymm4, %ymm4
	vpaddd 2688(%r13), %ymm15, %ymm15
	vmovdqa %ymm15, 2912(%r13)
	vpaddd %ymm0, %ymm4, %ymm4
	vmovdqa %ymm4, 960(%r13)
	vpaddd 1152(%r9), %ymm15, %ymm15
	vpaddd 1248(%r9), %ymm4, %ymm4
	vpaddd %ymm15, %ymm8, %ymm15
	vmovdqa 1024(%rdi), %ymm8
	vpxor 128(%rdi), %ymm8, %ymm0
	vpand %ymm0, %ymm13, %ymm0
	vpxor %ymm0, %ymm8, %ymm0
	vpaddd 1216(%rdi), %ymm4, %ymm4
	vmovdqa 640(%rdi), %ymm14
	vpxor %ymm14, %ymm10, %ymm5
	vpand %ymm5, %ymm6, %ymm5
	vpxor %ymm5, %ymm14, %ymm5
	vpsrld $6, %ymm13, %ymm7
	vpsrld $11, %ymm13, %ymm9
	vpsrld $25, %ymm13, %ymm12
	vpslld $26, %ymm13, %ymm11
	vpslld $21, %ymm13, %ymm10
	vpslld $7, %ymm13, %ymm14
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm11, %ymm12, %ymm11
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm11, %ymm14, %ymm11
	vpaddd %ymm0, %ymm15, %ymm0
	vmovdqa 192(%rdi), %ymm15
	vpxor %ymm15, %ymm3, %ymm14
	vmovdqa %ymm14, 1216(%rdi)
	vpand 864(%rdi), %ymm14, %ymm9
	vpxor %ymm9, %ymm15, %ymm9
	vpsrld $2, %ymm3, %ymm15
	vpsrld $13, %ymm3, %ymm10
	vpsrld $22, %ymm3, %ymm12
	vpslld $30, %ymm3, %ymm7
	vpslld $19, %ymm3, %ymm14
	vpslld $10, %ymm3, %ymm13
	vpxor %ymm10, %ymm15, %ymm10
	vpxor %ymm7, %ymm12, %ymm7
	vpxor %ymm13, %ymm14, %ymm13
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm7, %ymm13, %ymm7
	vpsrld $6, %ymm6, %ymm13
	vpsrld $11, %ymm6, %ymm10
	vpsrld $25, %ymm6, %ymm14
	vpslld $26, %ymm6, %ymm12
	vpslld $21, %ymm6, %ymm15
	vpslld $7, %ymm6, %ymm3
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm3, %ymm15, %ymm3
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm3, %ymm12
	vpaddd %ymm5, %ymm4, %ymm5
	vpxor %ymm1, %ymm2, %ymm4
	vmovdqa %ymm4, 864(%rdi)
	jmp .Lavx2_zen5_own_0_25
	.p2align 4
.Lavx2_zen5_own_0_25:
	vpand 1152(%rdi), %ymm4, %ymm3
	vpxor %ymm3, %ymm1, %ymm3
	vpsrld $2, %ymm2, %ymm1
	vpsrld $13, %ymm2, %ymm10
	vpsrld $22, %ymm2, %ymm15
	vpslld $30, %ymm2, %ymm14
	vpslld $19, %ymm2, %ymm13
	vpslld $10, %ymm2, %ymm4
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm4, %ymm13, %ymm4
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm14, %ymm4, %ymm14
	vpaddd %ymm11, %ymm0, %ymm0
	vpaddd %ymm7, %ymm9, %ymm7
	vpaddd %ymm12, %ymm5, %ymm5
	vpaddd %ymm14, %ymm3, %ymm14
	vpaddd 1184(%rdi), %ymm0, %ymm3
	vmovdqa %ymm3, 1152(%rdi)
	vpaddd %ymm7, %ymm0, %ymm7
	vpaddd 1248(%rdi), %ymm5, %ymm0
	vpaddd %ymm14, %ymm5, %ymm14
	vmovdqa %ymm14, 64(%rdi)
	vmovdqa 2880(%r13), %ymm5
	vpsrld $17, %ymm5, %ymm12
	vpsrld $19, %ymm5, %ymm9
	vpslld $15, %ymm5, %ymm11
	vpslld $13, %ymm5, %ymm4
	vpsrld $10, %ymm5, %ymm5
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm4, %ymm11, %ymm4
	vpxor %ymm9, %ymm5, %ymm9
	vpxor %ymm9, %ymm4, %ymm9
	vmovdqa 928(%r13), %ymm4
	vpsrld $17, %ymm4, %ymm5
	vpsrld $19, %ymm4, %ymm11
	vpslld $15, %ymm4, %ymm12
	vpslld $13, %ymm4, %ymm10
	vpsrld $10, %ymm4, %ymm4
	vpxor %ymm11, %ymm5, %ymm11
	vpxor %ymm10, %ymm12, %ymm10
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm11, %ymm10, %ymm11
	vpbroadcastd 36(%r8), %ymm10
	vpaddd 768(%r13), %ymm10, %ymm10
	vpaddd 2720(%r13), %ymm9, %ymm9
	vmovdqa %ymm9, 2944(%r13)
	vpaddd %ymm11, %ymm10, %ymm10
	vmovdqa %ymm10, 992(%r13)
	vpaddd 1184(%r9), %ymm9, %ymm9
	vpaddd 1280(%r9), %ymm10, %ymm10
	vpaddd %ymm9, %ymm8, %ymm9
	vmovdqa 128(%rdi), %ymm8
	vpxor 736(%rdi), %ymm8, %ymm11
	vpand %ymm11, %ymm3, %ymm11
	vpxor %ymm11, %ymm8, %ymm11
	vpaddd 640(%rdi), %ymm10, %ymm10
	vmovdqa 160(%rdi), %ymm8
	vpxor %ymm8, %ymm6, %ymm4
	vpand %ymm4, %ymm0, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpsrld $6, %ymm3, %ymm8
	vpsrld $11, %ymm3, %ymm12
	vpsrld $25, %ymm3, %ymm5
	vpslld $26, %ymm3, %ymm13
	vpslld $21, %ymm3, %ymm15
	vpslld $7, %ymm3, %ymm1
	vpxor %ymm12, %ymm8, %ymm12
	vpxor %ymm13, %ymm5, %ymm13
	vpxor %ymm1, %ymm15, %ymm1
	vpxor %ymm13, %ymm12, %ymm13
	vpxor %ymm13, %ymm1, %ymm13
	vpaddd %ymm11, %ymm9, %ymm11
	vmovdqa 1056(%rdi), %ymm9
	vpxor %ymm9, %ymm7, %ymm1
	vpand 1216(%rdi), %ymm1, %ymm1
	vpxor %ymm1, %ymm9, %ymm1
	vpsrld $2, %ymm7, %ymm12
	vpsrld $13, %ymm7, %ymm15
	vpsrld $22, %ymm7, %ymm5
	vpslld $30, %ymm7, %ymm8
	vpslld $19, %ymm7, %ymm6
	vpslld $10, %ymm7, %ymm3
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm8, %ymm5, %ymm8
	vpxor %ymm3, %ymm6, %ymm3
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm8, %ymm3, %ymm8
	vpsrld $6, %ymm0, %ymm3
	vpsrld $11, %ymm0, %ymm15
	vpsrld $25, %ymm0, %ymm6
	vpslld $26, %ymm0, %ymm5
	vpslld $21, %ymm0, %ymm12
	vpslld $7, %ymm0, %ymm9
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm5, %ymm6, %ymm5
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm5, %ymm15, %ymm5
	vpxor %ymm5, %ymm9, %ymm5
	vpaddd %ymm4, %ymm10, %ymm4
	jmp .Lavx2_zen5_own_0_26
	.p2align 4
.Lavx2_zen5_own_0_26:
	vpxor %ymm2, %ymm14, %ymm10
	vpand 864(%rdi), %ymm10, %ymm10
	vpxor %ymm10, %ymm2, %ymm10
	vpsrld $2, %ymm14, %ymm2
	vpsrld $13, %ymm14, %ymm9
	vpsrld $22, %ymm14, %ymm15
	vpslld $30, %ymm14, %ymm12
	vpslld $19, %ymm14, %ymm6
	vpslld $10, %ymm14, %ymm14
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm12, %ymm14, %ymm12
	vmovdqa 0(%r9), %ymm14
	vpaddd 672(%rdi), %ymm14, %ymm14
	vpaddd %ymm13, %ymm11, %ymm11
	vpaddd %ymm8, %ymm1, %ymm8
	vpaddd %ymm5, %ymm4, %ymm4
	vpaddd %ymm12, %ymm10, %ymm12
	vpand (%rdi), %ymm14, %ymm14
	vpcmpeqd 32(%rdi), %ymm14, %ymm14
	vmovmskps %ymm14, %r10d
	mov %r10w, (%rcx)
	or %r10d, %eax
	vpaddd 576(%rdi), %ymm11, %ymm14
	vpaddd %ymm8, %ymm11, %ymm8
	vpaddd 608(%rdi), %ymm4, %ymm11
	vpaddd %ymm12, %ymm4, %ymm12
	vmovdqa 1312(%r9), %ymm4
	vmovdqa %ymm4, 2464(%r13)
	vmovdqa %ymm4, 2496(%r13)
	vmovdqa 64(%r9), %ymm4
	vmovdqa %ymm4, 2528(%r13)
	vmovdqa 736(%rdi), %ymm4
	vmovdqa 1056(%rdi), %ymm10
	vmovdqa 1280(%rdi), %ymm5
	vmovdqa 1152(%rdi), %ymm1
	vmovdqa %ymm11, %ymm6
	vmovdqa %ymm8, %ymm3
	vmovdqa %ymm7, %ymm8
	vmovdqa %ymm12, %ymm7
	vmovdqa %ymm10, %ymm9
	vmovdqa %ymm14, %ymm2
	vmovdqa %ymm4, %ymm10
	vmovdqa %ymm0, %ymm4
	vmovdqa %ymm1, %ymm0
	vmovdqa %ymm10, %ymm1
	mov $4, %r15
	.p2align 6
.Lavx2_zen5_own_1:
	vmovdqa 2496(%r13), %ymm10
	vpsrld $7, %ymm10, %ymm11
	vpsrld $18, %ymm10, %ymm12
	vpslld $25, %ymm10, %ymm13
	vpslld $14, %ymm10, %ymm14
	vpsrld $3, %ymm10, %ymm15
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm14, %ymm13, %ymm14
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm12, %ymm14, %ymm12
	vmovdqa 544(%r13), %ymm14
	vpsrld $7, %ymm14, %ymm15
	vpsrld $18, %ymm14, %ymm13
	vpslld $25, %ymm14, %ymm11
	vpslld $14, %ymm14, %ymm10
	vmovdqa %ymm7, 576(%rdi)
	vpsrld $3, %ymm14, %ymm7
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpaddd 2464(%r13), %ymm12, %ymm12
	vpaddd 512(%r13), %ymm13, %ymm13
	vmovdqa 2912(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm7
	vpsrld $19, %ymm10, %ymm11
	vpslld $15, %ymm10, %ymm15
	vpslld $13, %ymm10, %ymm14
	vmovdqa %ymm9, 608(%rdi)
	vpsrld $10, %ymm10, %ymm9
	vpxor %ymm11, %ymm7, %ymm11
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm11, %ymm14, %ymm11
	vpaddd 2752(%r13), %ymm12, %ymm12
	vmovdqa 960(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm9
	vpsrld $19, %ymm14, %ymm15
	vpslld $15, %ymm14, %ymm7
	vpslld $13, %ymm14, %ymm10
	vmovdqa %ymm3, 640(%rdi)
	vpsrld $10, %ymm14, %ymm3
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm10, %ymm7, %ymm10
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm15, %ymm10, %ymm15
	vpaddd 800(%r13), %ymm13, %ymm13
	vpaddd %ymm11, %ymm12, %ymm12
	vmovdqa %ymm12, 2976(%r13)
	vpaddd %ymm15, %ymm13, %ymm13
	vmovdqa %ymm13, 1024(%r13)
	vpaddd 928(%r14), %ymm12, %ymm15
	vpaddd 1024(%r14), %ymm13, %ymm11
	vpaddd 128(%rdi), %ymm15, %ymm15
	vpxor %ymm1, %ymm0, %ymm10
	vpand %ymm10, %ymm2, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpaddd 160(%rdi), %ymm11, %ymm11
	vpxor %ymm5, %ymm4, %ymm3
	vpand %ymm3, %ymm6, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $6, %ymm2, %ymm7
	vpsrld $11, %ymm2, %ymm9
	vpsrld $25, %ymm2, %ymm14
	vpslld $26, %ymm2, %ymm13
	vpslld $21, %ymm2, %ymm12
	vmovdqa %ymm4, 672(%rdi)
	vpslld $7, %ymm2, %ymm4
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm13, %ymm14, %ymm13
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm13, %ymm9, %ymm13
	vpxor %ymm13, %ymm4, %ymm13
	vpaddd %ymm10, %ymm15, %ymm10
	vmovdqa 640(%rdi), %ymm15
	vpxor %ymm8, %ymm15, %ymm4
	vmovdqa %ymm4, 704(%rdi)
	vpxor 608(%rdi), %ymm8, %ymm9
	vpand %ymm9, %ymm4, %ymm9
	vpxor %ymm9, %ymm8, %ymm9
	vpsrld $2, %ymm15, %ymm12
	vpsrld $13, %ymm15, %ymm14
	vpsrld $22, %ymm15, %ymm7
	vmovdqa %ymm8, 736(%rdi)
	vpslld $30, %ymm15, %ymm8
	vpslld $19, %ymm15, %ymm4
	vmovdqa %ymm5, 768(%rdi)
	vpslld $10, %ymm15, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm8, %ymm5, %ymm8
	vpsrld $6, %ymm6, %ymm5
	vpsrld $11, %ymm6, %ymm14
	vpsrld $25, %ymm6, %ymm4
	vpslld $26, %ymm6, %ymm7
	vpslld $21, %ymm6, %ymm12
	vpslld $7, %ymm6, %ymm15
	vpxor %ymm14, %ymm5, %ymm14
	jmp .Lavx2_zen5_own_1_1
	.p2align 4
.Lavx2_zen5_own_1_1:
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm7, %ymm15, %ymm7
	vpaddd %ymm3, %ymm11, %ymm3
	vmovdqa 576(%rdi), %ymm11
	vmovdqa 64(%rdi), %ymm15
	vpxor %ymm15, %ymm11, %ymm14
	vmovdqa %ymm14, 800(%rdi)
	vpxor 96(%rdi), %ymm15, %ymm12
	vpand %ymm12, %ymm14, %ymm12
	vpxor %ymm12, %ymm15, %ymm12
	vpsrld $2, %ymm11, %ymm4
	vpsrld $13, %ymm11, %ymm5
	vpsrld $22, %ymm11, %ymm15
	vpslld $30, %ymm11, %ymm14
	vmovdqa %ymm6, 832(%rdi)
	vpslld $19, %ymm11, %ymm6
	vmovdqa %ymm2, 864(%rdi)
	vpslld $10, %ymm11, %ymm2
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm14, %ymm5, %ymm14
	vpxor %ymm14, %ymm2, %ymm14
	vmovdqa 2528(%r13), %ymm2
	vpsrld $7, %ymm2, %ymm5
	vpsrld $18, %ymm2, %ymm6
	vpslld $25, %ymm2, %ymm15
	vpslld $14, %ymm2, %ymm4
	vpsrld $3, %ymm2, %ymm11
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm4, %ymm15, %ymm4
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm6, %ymm4, %ymm6
	vmovdqa 576(%r13), %ymm4
	vpsrld $7, %ymm4, %ymm11
	vpsrld $18, %ymm4, %ymm15
	vpslld $25, %ymm4, %ymm5
	vpslld $14, %ymm4, %ymm2
	vmovdqa %ymm0, 896(%rdi)
	vpsrld $3, %ymm4, %ymm0
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm2, %ymm5, %ymm2
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm15, %ymm2, %ymm15
	vpaddd %ymm13, %ymm10, %ymm10
	vpaddd %ymm8, %ymm9, %ymm8
	vpaddd %ymm7, %ymm3, %ymm3
	vpaddd %ymm14, %ymm12, %ymm14
	vpaddd 2496(%r13), %ymm6, %ymm6
	vpaddd 544(%r13), %ymm15, %ymm15
	vpaddd 192(%rdi), %ymm10, %ymm12
	vmovdqa %ymm12, 928(%rdi)
	vpaddd %ymm8, %ymm10, %ymm8
	vmovdqa %ymm8, 960(%rdi)
	vpaddd 224(%rdi), %ymm3, %ymm10
	vmovdqa %ymm10, 992(%rdi)
	vpaddd %ymm14, %ymm3, %ymm14
	vmovdqa %ymm14, 1024(%rdi)
	vmovdqa 2944(%r13), %ymm3
	vpsrld $17, %ymm3, %ymm7
	vpsrld $19, %ymm3, %ymm9
	vpslld $15, %ymm3, %ymm13
	vpslld $13, %ymm3, %ymm2
	vpsrld $10, %ymm3, %ymm0
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm9, %ymm2, %ymm9
	vpaddd 2784(%r13), %ymm6, %ymm6
	vmovdqa 992(%r13), %ymm2
	vpsrld $17, %ymm2, %ymm0
	vpsrld $19, %ymm2, %ymm13
	vpslld $15, %ymm2, %ymm7
	vpslld $13, %ymm2, %ymm5
	vpsrld $10, %ymm2, %ymm11
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm13, %ymm5, %ymm13
	vpaddd 832(%r13), %ymm15, %ymm15
	vpaddd %ymm9, %ymm6, %ymm6
	vmovdqa %ymm6, 3008(%r13)
	vpaddd %ymm13, %ymm15, %ymm15
	vmovdqa %ymm15, 1056(%r13)
	vpaddd 960(%r14), %ymm6, %ymm13
	vpaddd 1056(%r14), %ymm15, %ymm9
	vpaddd %ymm13, %ymm1, %ymm13
	vmovdqa 896(%rdi), %ymm1
	vpxor 864(%rdi), %ymm1, %ymm5
	vpand %ymm5, %ymm12, %ymm5
	vpxor %ymm5, %ymm1, %ymm5
	vpaddd 768(%rdi), %ymm9, %ymm9
	vmovdqa 672(%rdi), %ymm11
	vpxor 832(%rdi), %ymm11, %ymm7
	vpand %ymm7, %ymm10, %ymm7
	vpxor %ymm7, %ymm11, %ymm7
	vpsrld $6, %ymm12, %ymm0
	vpsrld $11, %ymm12, %ymm2
	jmp .Lavx2_zen5_own_1_2
	.p2align 4
.Lavx2_zen5_own_1_2:
	vpsrld $25, %ymm12, %ymm3
	vpslld $26, %ymm12, %ymm15
	vpslld $21, %ymm12, %ymm6
	vpslld $7, %ymm12, %ymm11
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm15, %ymm11, %ymm15
	vpaddd %ymm5, %ymm13, %ymm5
	vmovdqa 640(%rdi), %ymm13
	vpxor %ymm13, %ymm8, %ymm11
	vmovdqa %ymm11, 768(%rdi)
	vpand 704(%rdi), %ymm11, %ymm2
	vpxor %ymm2, %ymm13, %ymm2
	vpsrld $2, %ymm8, %ymm6
	vpsrld $13, %ymm8, %ymm3
	vpsrld $22, %ymm8, %ymm0
	vpslld $30, %ymm8, %ymm13
	vpslld $19, %ymm8, %ymm11
	vpslld $10, %ymm8, %ymm12
	vpxor %ymm3, %ymm6, %ymm3
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpsrld $6, %ymm10, %ymm12
	vpsrld $11, %ymm10, %ymm3
	vpsrld $25, %ymm10, %ymm11
	vpslld $26, %ymm10, %ymm0
	vpslld $21, %ymm10, %ymm6
	vpslld $7, %ymm10, %ymm8
	vpxor %ymm3, %ymm12, %ymm3
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm8, %ymm6, %ymm8
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm0, %ymm8, %ymm0
	vpaddd %ymm7, %ymm9, %ymm7
	vmovdqa 576(%rdi), %ymm9
	vpxor %ymm9, %ymm14, %ymm8
	vmovdqa %ymm8, 704(%rdi)
	vpand 800(%rdi), %ymm8, %ymm3
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $2, %ymm14, %ymm6
	vpsrld $13, %ymm14, %ymm11
	vpsrld $22, %ymm14, %ymm12
	vpslld $30, %ymm14, %ymm9
	vpslld $19, %ymm14, %ymm8
	vpslld $10, %ymm14, %ymm10
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm10, %ymm8, %ymm10
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm9, %ymm10, %ymm9
	vmovdqa 2560(%r13), %ymm10
	vpsrld $7, %ymm10, %ymm11
	vpsrld $18, %ymm10, %ymm8
	vpslld $25, %ymm10, %ymm12
	vpslld $14, %ymm10, %ymm6
	vpsrld $3, %ymm10, %ymm14
	vpxor %ymm8, %ymm11, %ymm8
	vpxor %ymm6, %ymm12, %ymm6
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm8, %ymm6, %ymm8
	vmovdqa 608(%r13), %ymm6
	vpsrld $7, %ymm6, %ymm14
	vpsrld $18, %ymm6, %ymm12
	vpslld $25, %ymm6, %ymm11
	vpslld $14, %ymm6, %ymm10
	vpsrld $3, %ymm6, %ymm1
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm12, %ymm1, %ymm12
	vpxor %ymm12, %ymm10, %ymm12
	vpaddd %ymm15, %ymm5, %ymm5
	vpaddd %ymm13, %ymm2, %ymm13
	vpaddd %ymm0, %ymm7, %ymm7
	vpaddd %ymm9, %ymm3, %ymm9
	vpaddd 2528(%r13), %ymm8, %ymm8
	vpaddd %ymm12, %ymm4, %ymm12
	vpaddd 608(%rdi), %ymm5, %ymm4
	vmovdqa %ymm4, 800(%rdi)
	vpaddd %ymm13, %ymm5, %ymm13
	vmovdqa %ymm13, 608(%rdi)
	vpaddd 96(%rdi), %ymm7, %ymm5
	vmovdqa %ymm5, 1056(%rdi)
	vpaddd %ymm9, %ymm7, %ymm9
	vmovdqa %ymm9, 1088(%rdi)
	vmovdqa 2976(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm3
	vpsrld $19, %ymm7, %ymm0
	vpslld $15, %ymm7, %ymm2
	vpslld $13, %ymm7, %ymm15
	vpsrld $10, %ymm7, %ymm10
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm0, %ymm15, %ymm0
	vpaddd 2816(%r13), %ymm8, %ymm8
	vmovdqa 1024(%r13), %ymm15
	jmp .Lavx2_zen5_own_1_3
	.p2align 4
.Lavx2_zen5_own_1_3:
	vpsrld $17, %ymm15, %ymm10
	vpsrld $19, %ymm15, %ymm2
	vpslld $15, %ymm15, %ymm3
	vpslld $13, %ymm15, %ymm1
	vpsrld $10, %ymm15, %ymm11
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm2, %ymm1, %ymm2
	vpaddd 864(%r13), %ymm12, %ymm12
	vpaddd %ymm0, %ymm8, %ymm8
	vmovdqa %ymm8, 3040(%r13)
	vpaddd %ymm2, %ymm12, %ymm12
	vmovdqa %ymm12, 1088(%r13)
	vpaddd 992(%r14), %ymm8, %ymm2
	vpaddd 1088(%r14), %ymm12, %ymm0
	vpaddd 896(%rdi), %ymm2, %ymm2
	vmovdqa 864(%rdi), %ymm1
	vpxor 928(%rdi), %ymm1, %ymm11
	vpand %ymm11, %ymm4, %ymm11
	vpxor %ymm11, %ymm1, %ymm11
	vpaddd 672(%rdi), %ymm0, %ymm0
	vmovdqa 832(%rdi), %ymm3
	vpxor 992(%rdi), %ymm3, %ymm10
	vpand %ymm10, %ymm5, %ymm10
	vpxor %ymm10, %ymm3, %ymm10
	vpsrld $6, %ymm4, %ymm14
	vpsrld $11, %ymm4, %ymm15
	vpsrld $25, %ymm4, %ymm7
	vpslld $26, %ymm4, %ymm12
	vpslld $21, %ymm4, %ymm8
	vpslld $7, %ymm4, %ymm3
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm12, %ymm7, %ymm12
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm12, %ymm3, %ymm12
	vpaddd %ymm11, %ymm2, %ymm11
	vmovdqa 960(%rdi), %ymm2
	vpxor %ymm2, %ymm13, %ymm3
	vmovdqa %ymm3, 672(%rdi)
	vpand 768(%rdi), %ymm3, %ymm15
	vpxor %ymm15, %ymm2, %ymm15
	vpsrld $2, %ymm13, %ymm8
	vpsrld $13, %ymm13, %ymm7
	vpsrld $22, %ymm13, %ymm14
	vpslld $30, %ymm13, %ymm2
	vpslld $19, %ymm13, %ymm3
	vpslld $10, %ymm13, %ymm4
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm2, %ymm14, %ymm2
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm2, %ymm4, %ymm2
	vpsrld $6, %ymm5, %ymm4
	vpsrld $11, %ymm5, %ymm7
	vpsrld $25, %ymm5, %ymm3
	vpslld $26, %ymm5, %ymm14
	vpslld $21, %ymm5, %ymm8
	vpslld $7, %ymm5, %ymm13
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpaddd %ymm10, %ymm0, %ymm10
	vmovdqa 1024(%rdi), %ymm0
	vpxor %ymm0, %ymm9, %ymm13
	vmovdqa %ymm13, 768(%rdi)
	vpand 704(%rdi), %ymm13, %ymm7
	vpxor %ymm7, %ymm0, %ymm7
	vpsrld $2, %ymm9, %ymm8
	vpsrld $13, %ymm9, %ymm3
	vpsrld $22, %ymm9, %ymm4
	vpslld $30, %ymm9, %ymm0
	vpslld $19, %ymm9, %ymm13
	vpslld $10, %ymm9, %ymm5
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm0, %ymm4, %ymm0
	vpxor %ymm5, %ymm13, %ymm5
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm0, %ymm5, %ymm0
	vmovdqa 2592(%r13), %ymm5
	vpsrld $7, %ymm5, %ymm3
	vpsrld $18, %ymm5, %ymm13
	vpslld $25, %ymm5, %ymm4
	vpslld $14, %ymm5, %ymm8
	vpsrld $3, %ymm5, %ymm9
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm8, %ymm4, %ymm8
	vpxor %ymm13, %ymm9, %ymm13
	vpxor %ymm13, %ymm8, %ymm13
	vmovdqa 640(%r13), %ymm8
	vpsrld $7, %ymm8, %ymm9
	vpsrld $18, %ymm8, %ymm4
	vpslld $25, %ymm8, %ymm3
	vpslld $14, %ymm8, %ymm5
	vpsrld $3, %ymm8, %ymm1
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm5, %ymm3, %ymm5
	jmp .Lavx2_zen5_own_1_4
	.p2align 4
.Lavx2_zen5_own_1_4:
	vpxor %ymm4, %ymm1, %ymm4
	vpxor %ymm4, %ymm5, %ymm4
	vpaddd %ymm12, %ymm11, %ymm11
	vpaddd %ymm2, %ymm15, %ymm2
	vpaddd %ymm14, %ymm10, %ymm10
	vpaddd %ymm0, %ymm7, %ymm0
	vpaddd 2560(%r13), %ymm13, %ymm13
	vpaddd %ymm4, %ymm6, %ymm4
	vpaddd 736(%rdi), %ymm11, %ymm6
	vmovdqa %ymm6, 704(%rdi)
	vpaddd %ymm2, %ymm11, %ymm2
	vmovdqa %ymm2, 736(%rdi)
	vpaddd 64(%rdi), %ymm10, %ymm11
	vmovdqa %ymm11, 896(%rdi)
	vpaddd %ymm0, %ymm10, %ymm0
	vmovdqa %ymm0, 1120(%rdi)
	vmovdqa 3008(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm7
	vpsrld $19, %ymm10, %ymm14
	vpslld $15, %ymm10, %ymm15
	vpslld $13, %ymm10, %ymm12
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm14, %ymm12, %ymm14
	vpaddd 2848(%r13), %ymm13, %ymm13
	vmovdqa 1056(%r13), %ymm12
	vpsrld $17, %ymm12, %ymm10
	vpsrld $19, %ymm12, %ymm15
	vpslld $15, %ymm12, %ymm7
	vpslld $13, %ymm12, %ymm5
	vpsrld $10, %ymm12, %ymm12
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm15, %ymm5, %ymm15
	vpaddd 896(%r13), %ymm4, %ymm4
	vpaddd %ymm14, %ymm13, %ymm13
	vmovdqa %ymm13, 3072(%r13)
	vpaddd %ymm15, %ymm4, %ymm4
	vmovdqa %ymm4, 1120(%r13)
	vpaddd 1024(%r14), %ymm13, %ymm15
	vpaddd 1120(%r14), %ymm4, %ymm14
	vpaddd 864(%rdi), %ymm15, %ymm15
	vmovdqa 928(%rdi), %ymm5
	vpxor 800(%rdi), %ymm5, %ymm12
	vpand %ymm12, %ymm6, %ymm12
	vpxor %ymm12, %ymm5, %ymm12
	vpaddd 832(%rdi), %ymm14, %ymm14
	vmovdqa 992(%rdi), %ymm7
	vpxor 1056(%rdi), %ymm7, %ymm10
	vpand %ymm10, %ymm11, %ymm10
	vpxor %ymm10, %ymm7, %ymm10
	vpsrld $6, %ymm6, %ymm1
	vpsrld $11, %ymm6, %ymm3
	vpsrld $25, %ymm6, %ymm9
	vpslld $26, %ymm6, %ymm4
	vpslld $21, %ymm6, %ymm13
	vpslld $7, %ymm6, %ymm7
	vpxor %ymm3, %ymm1, %ymm3
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm4, %ymm7, %ymm4
	vpaddd %ymm12, %ymm15, %ymm12
	vmovdqa 608(%rdi), %ymm15
	vpxor %ymm15, %ymm2, %ymm7
	vmovdqa %ymm7, 832(%rdi)
	vpand 672(%rdi), %ymm7, %ymm3
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $2, %ymm2, %ymm13
	vpsrld $13, %ymm2, %ymm9
	vpsrld $22, %ymm2, %ymm1
	vpslld $30, %ymm2, %ymm15
	vpslld $19, %ymm2, %ymm7
	vpslld $10, %ymm2, %ymm6
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm15, %ymm1, %ymm15
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm15, %ymm6, %ymm15
	vpsrld $6, %ymm11, %ymm6
	vpsrld $11, %ymm11, %ymm9
	vpsrld $25, %ymm11, %ymm7
	vpslld $26, %ymm11, %ymm1
	vpslld $21, %ymm11, %ymm13
	vpslld $7, %ymm11, %ymm2
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm1, %ymm7, %ymm1
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm1, %ymm9, %ymm1
	vpxor %ymm1, %ymm2, %ymm1
	vpaddd %ymm10, %ymm14, %ymm10
	vmovdqa 1088(%rdi), %ymm14
	vpxor %ymm14, %ymm0, %ymm2
	vmovdqa %ymm2, 672(%rdi)
	vpand 768(%rdi), %ymm2, %ymm9
	vpxor %ymm9, %ymm14, %ymm9
	vpsrld $2, %ymm0, %ymm13
	jmp .Lavx2_zen5_own_1_5
	.p2align 4
.Lavx2_zen5_own_1_5:
	vpsrld $13, %ymm0, %ymm7
	vpsrld $22, %ymm0, %ymm6
	vpslld $30, %ymm0, %ymm14
	vpslld $19, %ymm0, %ymm2
	vpslld $10, %ymm0, %ymm11
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm11, %ymm2, %ymm11
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm14, %ymm11, %ymm14
	vmovdqa 2624(%r13), %ymm11
	vpsrld $7, %ymm11, %ymm7
	vpsrld $18, %ymm11, %ymm2
	vpslld $25, %ymm11, %ymm6
	vpslld $14, %ymm11, %ymm13
	vpsrld $3, %ymm11, %ymm0
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm2, %ymm13, %ymm2
	vmovdqa 672(%r13), %ymm13
	vpsrld $7, %ymm13, %ymm0
	vpsrld $18, %ymm13, %ymm6
	vpslld $25, %ymm13, %ymm7
	vpslld $14, %ymm13, %ymm11
	vpsrld $3, %ymm13, %ymm5
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm11, %ymm7, %ymm11
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm6, %ymm11, %ymm6
	vpaddd %ymm4, %ymm12, %ymm12
	vpaddd %ymm15, %ymm3, %ymm15
	vpaddd %ymm1, %ymm10, %ymm10
	vpaddd %ymm14, %ymm9, %ymm14
	vpaddd 2592(%r13), %ymm2, %ymm2
	vpaddd %ymm6, %ymm8, %ymm6
	vpaddd 640(%rdi), %ymm12, %ymm8
	vmovdqa %ymm8, 768(%rdi)
	vpaddd %ymm15, %ymm12, %ymm15
	vmovdqa %ymm15, 640(%rdi)
	vpaddd 576(%rdi), %ymm10, %ymm12
	vmovdqa %ymm12, 864(%rdi)
	vpaddd %ymm14, %ymm10, %ymm14
	vmovdqa %ymm14, 576(%rdi)
	vmovdqa 3040(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm9
	vpsrld $19, %ymm10, %ymm1
	vpslld $15, %ymm10, %ymm3
	vpslld $13, %ymm10, %ymm4
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm1, %ymm9, %ymm1
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm1, %ymm10, %ymm1
	vpxor %ymm1, %ymm4, %ymm1
	vpaddd 2880(%r13), %ymm2, %ymm2
	vmovdqa 1088(%r13), %ymm4
	vpsrld $17, %ymm4, %ymm10
	vpsrld $19, %ymm4, %ymm3
	vpslld $15, %ymm4, %ymm9
	vpslld $13, %ymm4, %ymm11
	vpsrld $10, %ymm4, %ymm4
	vpxor %ymm3, %ymm10, %ymm3
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm3, %ymm4, %ymm3
	vpxor %ymm3, %ymm11, %ymm3
	vpaddd 928(%r13), %ymm6, %ymm6
	vpaddd %ymm1, %ymm2, %ymm2
	vmovdqa %ymm2, 3104(%r13)
	vpaddd %ymm3, %ymm6, %ymm6
	vmovdqa %ymm6, 1152(%r13)
	vpaddd 1056(%r14), %ymm2, %ymm3
	vpaddd 1152(%r14), %ymm6, %ymm1
	vpaddd 928(%rdi), %ymm3, %ymm3
	vmovdqa 800(%rdi), %ymm11
	vpxor 704(%rdi), %ymm11, %ymm4
	vpand %ymm4, %ymm8, %ymm4
	vpxor %ymm4, %ymm11, %ymm4
	vpaddd 992(%rdi), %ymm1, %ymm1
	vmovdqa 1056(%rdi), %ymm9
	vpxor 896(%rdi), %ymm9, %ymm10
	vpand %ymm10, %ymm12, %ymm10
	vpxor %ymm10, %ymm9, %ymm10
	vpsrld $6, %ymm8, %ymm5
	vpsrld $11, %ymm8, %ymm7
	vpsrld $25, %ymm8, %ymm0
	vpslld $26, %ymm8, %ymm6
	vpslld $21, %ymm8, %ymm2
	vpslld $7, %ymm8, %ymm9
	vpxor %ymm7, %ymm5, %ymm7
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm6, %ymm9, %ymm6
	vpaddd %ymm4, %ymm3, %ymm4
	vmovdqa 736(%rdi), %ymm3
	vpxor %ymm3, %ymm15, %ymm9
	vmovdqa %ymm9, 992(%rdi)
	vpand 832(%rdi), %ymm9, %ymm7
	vpxor %ymm7, %ymm3, %ymm7
	vpsrld $2, %ymm15, %ymm2
	jmp .Lavx2_zen5_own_1_6
	.p2align 4
.Lavx2_zen5_own_1_6:
	vpsrld $13, %ymm15, %ymm0
	vpsrld $22, %ymm15, %ymm5
	vpslld $30, %ymm15, %ymm3
	vpslld $19, %ymm15, %ymm9
	vpslld $10, %ymm15, %ymm8
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm3, %ymm5, %ymm3
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm3, %ymm8, %ymm3
	vpsrld $6, %ymm12, %ymm8
	vpsrld $11, %ymm12, %ymm0
	vpsrld $25, %ymm12, %ymm9
	vpslld $26, %ymm12, %ymm5
	vpslld $21, %ymm12, %ymm2
	vpslld $7, %ymm12, %ymm15
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm5, %ymm0, %ymm5
	vpxor %ymm5, %ymm15, %ymm5
	vpaddd %ymm10, %ymm1, %ymm10
	vmovdqa 1120(%rdi), %ymm1
	vpxor %ymm1, %ymm14, %ymm15
	vmovdqa %ymm15, 832(%rdi)
	vpand 672(%rdi), %ymm15, %ymm0
	vpxor %ymm0, %ymm1, %ymm0
	vpsrld $2, %ymm14, %ymm2
	vpsrld $13, %ymm14, %ymm9
	vpsrld $22, %ymm14, %ymm8
	vpslld $30, %ymm14, %ymm1
	vpslld $19, %ymm14, %ymm15
	vpslld $10, %ymm14, %ymm12
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm1, %ymm9, %ymm1
	vpxor %ymm1, %ymm12, %ymm1
	vmovdqa 2656(%r13), %ymm12
	vpsrld $7, %ymm12, %ymm9
	vpsrld $18, %ymm12, %ymm15
	vpslld $25, %ymm12, %ymm8
	vpslld $14, %ymm12, %ymm2
	vpsrld $3, %ymm12, %ymm14
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm15, %ymm2, %ymm15
	vmovdqa 704(%r13), %ymm2
	vpsrld $7, %ymm2, %ymm14
	vpsrld $18, %ymm2, %ymm8
	vpslld $25, %ymm2, %ymm9
	vpslld $14, %ymm2, %ymm12
	vpsrld $3, %ymm2, %ymm11
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm8, %ymm11, %ymm8
	vpxor %ymm8, %ymm12, %ymm8
	vpaddd %ymm6, %ymm4, %ymm4
	vpaddd %ymm3, %ymm7, %ymm3
	vpaddd %ymm5, %ymm10, %ymm10
	vpaddd %ymm1, %ymm0, %ymm1
	vpaddd 2624(%r13), %ymm15, %ymm15
	vpaddd %ymm8, %ymm13, %ymm8
	vpaddd 960(%rdi), %ymm4, %ymm13
	vmovdqa %ymm13, 128(%rdi)
	vpaddd %ymm3, %ymm4, %ymm3
	vmovdqa %ymm3, 192(%rdi)
	vpaddd 1024(%rdi), %ymm10, %ymm4
	vmovdqa %ymm4, 160(%rdi)
	vpaddd %ymm1, %ymm10, %ymm1
	vmovdqa %ymm1, 224(%rdi)
	vmovdqa 3072(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm0
	vpsrld $19, %ymm10, %ymm5
	vpslld $15, %ymm10, %ymm7
	vpslld $13, %ymm10, %ymm6
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm5, %ymm0, %ymm5
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm5, %ymm6, %ymm5
	vpaddd 2912(%r13), %ymm15, %ymm15
	vmovdqa 1120(%r13), %ymm6
	vpsrld $17, %ymm6, %ymm10
	vpsrld $19, %ymm6, %ymm7
	vpslld $15, %ymm6, %ymm0
	vpslld $13, %ymm6, %ymm12
	vpsrld $10, %ymm6, %ymm6
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpaddd 960(%r13), %ymm8, %ymm8
	vpaddd %ymm5, %ymm15, %ymm15
	vmovdqa %ymm15, 3136(%r13)
	vpaddd %ymm7, %ymm8, %ymm8
	vmovdqa %ymm8, 1184(%r13)
	vpaddd 1088(%r14), %ymm15, %ymm7
	vpaddd 1184(%r14), %ymm8, %ymm5
	jmp .Lavx2_zen5_own_1_7
	.p2align 4
.Lavx2_zen5_own_1_7:
	vpaddd 800(%rdi), %ymm7, %ymm7
	vmovdqa 704(%rdi), %ymm12
	vpxor 768(%rdi), %ymm12, %ymm6
	vpand %ymm6, %ymm13, %ymm6
	vpxor %ymm6, %ymm12, %ymm6
	vpaddd 1056(%rdi), %ymm5, %ymm5
	vmovdqa 896(%rdi), %ymm0
	vpxor 864(%rdi), %ymm0, %ymm10
	vpand %ymm10, %ymm4, %ymm10
	vpxor %ymm10, %ymm0, %ymm10
	vpsrld $6, %ymm13, %ymm11
	vpsrld $11, %ymm13, %ymm9
	vpsrld $25, %ymm13, %ymm14
	vpslld $26, %ymm13, %ymm8
	vpslld $21, %ymm13, %ymm15
	vpslld $7, %ymm13, %ymm0
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm8, %ymm0, %ymm8
	vpaddd %ymm6, %ymm7, %ymm6
	vmovdqa 640(%rdi), %ymm7
	vpxor %ymm7, %ymm3, %ymm0
	vmovdqa %ymm0, 1056(%rdi)
	vpand 992(%rdi), %ymm0, %ymm9
	vpxor %ymm9, %ymm7, %ymm9
	vpsrld $2, %ymm3, %ymm15
	vpsrld $13, %ymm3, %ymm14
	vpsrld $22, %ymm3, %ymm11
	vpslld $30, %ymm3, %ymm7
	vpslld $19, %ymm3, %ymm0
	vpslld $10, %ymm3, %ymm13
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm7, %ymm11, %ymm7
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm7, %ymm13, %ymm7
	vpsrld $6, %ymm4, %ymm13
	vpsrld $11, %ymm4, %ymm14
	vpsrld $25, %ymm4, %ymm0
	vpslld $26, %ymm4, %ymm11
	vpslld $21, %ymm4, %ymm15
	vpslld $7, %ymm4, %ymm3
	vpxor %ymm14, %ymm13, %ymm14
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm3, %ymm15, %ymm3
	vpxor %ymm11, %ymm14, %ymm11
	vpxor %ymm11, %ymm3, %ymm11
	vpaddd %ymm10, %ymm5, %ymm10
	vmovdqa 576(%rdi), %ymm5
	vpxor %ymm5, %ymm1, %ymm3
	vmovdqa %ymm3, 992(%rdi)
	vpand 832(%rdi), %ymm3, %ymm14
	vpxor %ymm14, %ymm5, %ymm14
	vpsrld $2, %ymm1, %ymm15
	vpsrld $13, %ymm1, %ymm0
	vpsrld $22, %ymm1, %ymm13
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm3
	vpslld $10, %ymm1, %ymm4
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm5, %ymm13, %ymm5
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm5, %ymm0, %ymm5
	vpxor %ymm5, %ymm4, %ymm5
	vpaddd %ymm8, %ymm6, %ymm6
	vpaddd %ymm7, %ymm9, %ymm7
	vpaddd %ymm11, %ymm10, %ymm10
	vpaddd %ymm5, %ymm14, %ymm5
	vpaddd 608(%rdi), %ymm6, %ymm14
	vmovdqa %ymm14, 832(%rdi)
	vpaddd %ymm7, %ymm6, %ymm7
	vmovdqa %ymm7, 608(%rdi)
	vpaddd 1088(%rdi), %ymm10, %ymm6
	vmovdqa %ymm6, 800(%rdi)
	vpaddd %ymm5, %ymm10, %ymm5
	vmovdqa %ymm5, 96(%rdi)
	vmovdqa 2688(%r13), %ymm10
	vpsrld $7, %ymm10, %ymm11
	vpsrld $18, %ymm10, %ymm9
	vpslld $25, %ymm10, %ymm8
	vpslld $14, %ymm10, %ymm4
	vpsrld $3, %ymm10, %ymm0
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm9, %ymm4, %ymm9
	vmovdqa 736(%r13), %ymm4
	vpsrld $7, %ymm4, %ymm0
	vpsrld $18, %ymm4, %ymm8
	vpslld $25, %ymm4, %ymm11
	vpslld $14, %ymm4, %ymm3
	vpsrld $3, %ymm4, %ymm13
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm8, %ymm13, %ymm8
	vpxor %ymm8, %ymm3, %ymm8
	vpaddd 2656(%r13), %ymm9, %ymm9
	vpaddd %ymm8, %ymm2, %ymm8
	jmp .Lavx2_zen5_own_1_8
	.p2align 4
.Lavx2_zen5_own_1_8:
	vmovdqa 3104(%r13), %ymm2
	vpsrld $17, %ymm2, %ymm3
	vpsrld $19, %ymm2, %ymm13
	vpslld $15, %ymm2, %ymm11
	vpslld $13, %ymm2, %ymm0
	vpsrld $10, %ymm2, %ymm2
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm0, %ymm13
	vpaddd 2944(%r13), %ymm9, %ymm9
	vmovdqa 1152(%r13), %ymm0
	vpsrld $17, %ymm0, %ymm2
	vpsrld $19, %ymm0, %ymm11
	vpslld $15, %ymm0, %ymm3
	vpslld $13, %ymm0, %ymm15
	vpsrld $10, %ymm0, %ymm0
	vpxor %ymm11, %ymm2, %ymm11
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm11, %ymm15, %ymm11
	vpaddd 992(%r13), %ymm8, %ymm8
	vpaddd %ymm13, %ymm9, %ymm9
	vmovdqa %ymm9, 3168(%r13)
	vpaddd %ymm11, %ymm8, %ymm8
	vmovdqa %ymm8, 1216(%r13)
	vpaddd 1120(%r14), %ymm9, %ymm9
	vpaddd 1216(%r14), %ymm8, %ymm8
	vpaddd %ymm9, %ymm12, %ymm9
	vmovdqa 768(%rdi), %ymm12
	vpxor 128(%rdi), %ymm12, %ymm11
	vpand %ymm11, %ymm14, %ymm11
	vpxor %ymm11, %ymm12, %ymm11
	vpaddd 896(%rdi), %ymm8, %ymm8
	vmovdqa 864(%rdi), %ymm13
	vpxor 160(%rdi), %ymm13, %ymm15
	vpand %ymm15, %ymm6, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpsrld $6, %ymm14, %ymm0
	vpsrld $11, %ymm14, %ymm3
	vpsrld $25, %ymm14, %ymm2
	vpslld $26, %ymm14, %ymm13
	vpslld $21, %ymm14, %ymm12
	vpslld $7, %ymm14, %ymm4
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm13, %ymm4, %ymm13
	vpaddd %ymm11, %ymm9, %ymm11
	vmovdqa 192(%rdi), %ymm9
	vpxor %ymm9, %ymm7, %ymm4
	vmovdqa %ymm4, 896(%rdi)
	vpand 1056(%rdi), %ymm4, %ymm3
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $2, %ymm7, %ymm9
	vpsrld $13, %ymm7, %ymm12
	vpsrld $22, %ymm7, %ymm2
	vpslld $30, %ymm7, %ymm0
	vpslld $19, %ymm7, %ymm4
	vpslld $10, %ymm7, %ymm14
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm14, %ymm4, %ymm14
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm0, %ymm14, %ymm0
	vpsrld $6, %ymm6, %ymm14
	vpsrld $11, %ymm6, %ymm12
	vpsrld $25, %ymm6, %ymm4
	vpslld $26, %ymm6, %ymm2
	vpslld $21, %ymm6, %ymm9
	vpslld $7, %ymm6, %ymm7
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm2, %ymm7, %ymm2
	vpaddd %ymm15, %ymm8, %ymm15
	vpxor %ymm1, %ymm5, %ymm8
	vmovdqa %ymm8, 1056(%rdi)
	vpand 992(%rdi), %ymm8, %ymm7
	vpxor %ymm7, %ymm1, %ymm7
	vpsrld $2, %ymm5, %ymm1
	vpsrld $13, %ymm5, %ymm12
	vpsrld $22, %ymm5, %ymm9
	vpslld $30, %ymm5, %ymm4
	vpslld $19, %ymm5, %ymm14
	vpslld $10, %ymm5, %ymm8
	vpxor %ymm12, %ymm1, %ymm12
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpaddd %ymm13, %ymm11, %ymm11
	vpaddd %ymm0, %ymm3, %ymm0
	vpaddd %ymm2, %ymm15, %ymm15
	vpaddd %ymm4, %ymm7, %ymm4
	vpaddd 736(%rdi), %ymm11, %ymm7
	vmovdqa %ymm7, 992(%rdi)
	vpaddd %ymm0, %ymm11, %ymm0
	jmp .Lavx2_zen5_own_1_9
	.p2align 4
.Lavx2_zen5_own_1_9:
	vpaddd 1120(%rdi), %ymm15, %ymm11
	vpaddd %ymm4, %ymm15, %ymm4
	vmovdqa %ymm4, 64(%rdi)
	vmovdqa 2720(%r13), %ymm15
	vpsrld $7, %ymm15, %ymm2
	vpsrld $18, %ymm15, %ymm3
	vpslld $25, %ymm15, %ymm13
	vpslld $14, %ymm15, %ymm8
	vpsrld $3, %ymm15, %ymm15
	vpxor %ymm3, %ymm2, %ymm3
	vpxor %ymm8, %ymm13, %ymm8
	vpxor %ymm3, %ymm15, %ymm3
	vpxor %ymm3, %ymm8, %ymm3
	vmovdqa 768(%r13), %ymm8
	vpsrld $7, %ymm8, %ymm15
	vpsrld $18, %ymm8, %ymm13
	vpslld $25, %ymm8, %ymm2
	vpslld $14, %ymm8, %ymm12
	vpsrld $3, %ymm8, %ymm8
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpaddd %ymm3, %ymm10, %ymm3
	vpaddd 736(%r13), %ymm13, %ymm13
	vmovdqa 3136(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm12
	vpsrld $19, %ymm10, %ymm8
	vpslld $15, %ymm10, %ymm2
	vpslld $13, %ymm10, %ymm15
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm8, %ymm12, %ymm8
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm8, %ymm15, %ymm8
	vpaddd 2976(%r13), %ymm3, %ymm3
	vmovdqa 1184(%r13), %ymm15
	vpsrld $17, %ymm15, %ymm10
	vpsrld $19, %ymm15, %ymm2
	vpslld $15, %ymm15, %ymm12
	vpslld $13, %ymm15, %ymm14
	vpsrld $10, %ymm15, %ymm15
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vpaddd 1024(%r13), %ymm13, %ymm13
	vpaddd %ymm8, %ymm3, %ymm3
	vmovdqa %ymm3, 3200(%r13)
	vpaddd %ymm2, %ymm13, %ymm13
	vmovdqa %ymm13, 1248(%r13)
	vpaddd 1152(%r14), %ymm3, %ymm3
	vpaddd 1248(%r14), %ymm13, %ymm13
	vpaddd 768(%rdi), %ymm3, %ymm3
	vmovdqa 128(%rdi), %ymm2
	vpxor 832(%rdi), %ymm2, %ymm8
	vpand %ymm8, %ymm7, %ymm8
	vpxor %ymm8, %ymm2, %ymm8
	vpaddd 864(%rdi), %ymm13, %ymm13
	vmovdqa 160(%rdi), %ymm2
	vpxor %ymm2, %ymm6, %ymm14
	vpand %ymm14, %ymm11, %ymm14
	vpxor %ymm14, %ymm2, %ymm14
	vpsrld $6, %ymm7, %ymm2
	vpsrld $11, %ymm7, %ymm15
	vpsrld $25, %ymm7, %ymm12
	vpslld $26, %ymm7, %ymm10
	vpslld $21, %ymm7, %ymm9
	vpslld $7, %ymm7, %ymm1
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm10, %ymm12, %ymm10
	vpxor %ymm1, %ymm9, %ymm1
	vpxor %ymm10, %ymm15, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpaddd %ymm8, %ymm3, %ymm8
	vmovdqa 608(%rdi), %ymm3
	vpxor %ymm3, %ymm0, %ymm1
	vpand 896(%rdi), %ymm1, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vpsrld $2, %ymm0, %ymm15
	vpsrld $13, %ymm0, %ymm9
	vpsrld $22, %ymm0, %ymm12
	vpslld $30, %ymm0, %ymm2
	vpslld $19, %ymm0, %ymm6
	vpslld $10, %ymm0, %ymm7
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm2, %ymm7, %ymm2
	vpsrld $6, %ymm11, %ymm7
	vpsrld $11, %ymm11, %ymm9
	vpsrld $25, %ymm11, %ymm6
	vpslld $26, %ymm11, %ymm12
	vpslld $21, %ymm11, %ymm15
	vpslld $7, %ymm11, %ymm3
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm12, %ymm6, %ymm12
	vpxor %ymm3, %ymm15, %ymm3
	vpxor %ymm12, %ymm9, %ymm12
	jmp .Lavx2_zen5_own_1_10
	.p2align 4
.Lavx2_zen5_own_1_10:
	vpxor %ymm12, %ymm3, %ymm12
	vpaddd %ymm14, %ymm13, %ymm14
	vpxor %ymm5, %ymm4, %ymm13
	vpand 1056(%rdi), %ymm13, %ymm13
	vpxor %ymm13, %ymm5, %ymm13
	vpsrld $2, %ymm4, %ymm5
	vpsrld $13, %ymm4, %ymm3
	vpsrld $22, %ymm4, %ymm9
	vpslld $30, %ymm4, %ymm15
	vpslld $19, %ymm4, %ymm6
	vpslld $10, %ymm4, %ymm4
	vpxor %ymm3, %ymm5, %ymm3
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm15, %ymm4, %ymm15
	vpaddd %ymm10, %ymm8, %ymm8
	vpaddd %ymm2, %ymm1, %ymm2
	vpaddd %ymm12, %ymm14, %ymm14
	vpaddd %ymm15, %ymm13, %ymm15
	vpaddd 640(%rdi), %ymm8, %ymm13
	vpaddd %ymm2, %ymm8, %ymm2
	vpaddd 576(%rdi), %ymm14, %ymm8
	vpaddd %ymm15, %ymm14, %ymm15
	vmovdqa 832(%rdi), %ymm14
	vmovdqa 608(%rdi), %ymm12
	vmovdqa 800(%rdi), %ymm1
	vmovdqa 992(%rdi), %ymm10
	vmovdqa %ymm15, %ymm7
	vmovdqa %ymm8, %ymm6
	vmovdqa %ymm11, %ymm4
	vmovdqa %ymm1, %ymm5
	vmovdqa %ymm2, %ymm3
	vmovdqa %ymm0, %ymm8
	vmovdqa %ymm12, %ymm9
	vmovdqa %ymm13, %ymm2
	vmovdqa %ymm10, %ymm0
	vmovdqa %ymm14, %ymm1
	add $256, %r14
	add $256, %r13
	dec %r15
	jnz .Lavx2_zen5_own_1
	add $2, %rcx
	add $16, %rsi
	dec %rdx
	jnz .Lavx2_zen5_own_turn
	vmovdqa %ymm0, 256(%rdi)
	vmovdqa %ymm1, 288(%rdi)
	vmovdqa %ymm2, 320(%rdi)
	vmovdqa %ymm3, 352(%rdi)
	vmovdqa %ymm4, 384(%rdi)
	vmovdqa %ymm5, 416(%rdi)
	vmovdqa %ymm6, 448(%rdi)
	vmovdqa %ymm7, 480(%rdi)
	vmovdqa %ymm8, 512(%rdi)
	vmovdqa %ymm9, 544(%rdi)
	vzeroupper
	pop %r15
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r15
	pop %r14
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r14
	pop %r13
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r13
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size avx2_zen5_own, . - avx2_zen5_own

	.p2align 12
	.globl avx2_zen5_shared
	.hidden avx2_zen5_shared
	.type avx2_zen5_shared, @function
avx2_zen5_shared:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	push %r13
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r13, 0
	push %r14
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r14, 0
	push %r15
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r15, 0
	lea .Lavx2_zen5_shared_constants(%rip), %r9
	xor %eax, %eax
	vmovdqa 256(%rdi), %ymm0
	vmovdqa 288(%rdi), %ymm1
	vmovdqa 320(%rdi), %ymm2
	vmovdqa 352(%rdi), %ymm3
	vmovdqa 384(%rdi), %ymm4
	vmovdqa 416(%rdi), %ymm5
	vmovdqa 448(%rdi), %ymm6
	vmovdqa 480(%rdi), %ymm7
	vmovdqa 512(%rdi), %ymm8
	vmovdqa 544(%rdi), %ymm9
	.p2align 6
.Lavx2_zen5_shared_turn:
	mov 0(%rsi), %r11
	mov -16(%rsi), %rbx
	mov 8(%rsi), %rbp
	lea 1344(%rdi), %r13
	lea .Lavx2_zen5_shared_round_constants(%rip), %r14
	vpbroadcastd 76(%rbx), %ymm0
	vpaddd %ymm0, %ymm7, %ymm0
	vmovdqa %ymm0, 576(%rdi)
	vpbroadcastd 80(%rbx), %ymm1
	vpaddd %ymm1, %ymm7, %ymm1
	vpbroadcastd 32(%r11), %ymm3
	vmovdqa 0(%rbp), %ymm8
	vpaddd %ymm8, %ymm3, %ymm3
	vmovdqa %ymm3, 608(%rdi)
	vpbroadcastd 48(%r11), %ymm9
	vpaddd %ymm8, %ymm9, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpbroadcastd 84(%rbx), %ymm8
	vpaddd 64(%rdi), %ymm8, %ymm8
	vmovdqa 320(%r9), %ymm10
	vpxor 288(%r9), %ymm10, %ymm11
	vpand %ymm11, %ymm1, %ymm11
	vpxor %ymm11, %ymm10, %ymm11
	vpbroadcastd 52(%r11), %ymm10
	vpbroadcastd 56(%r11), %ymm12
	vpxor %ymm12, %ymm10, %ymm13
	vpand %ymm13, %ymm9, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpsrld $6, %ymm1, %ymm12
	vpsrld $11, %ymm1, %ymm14
	vpsrld $25, %ymm1, %ymm15
	vmovdqa %ymm2, 672(%rdi)
	vpslld $26, %ymm1, %ymm2
	vmovdqa %ymm7, 704(%rdi)
	vpslld $21, %ymm1, %ymm7
	vmovdqa %ymm5, 736(%rdi)
	vpslld $7, %ymm1, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm2, %ymm14, %ymm2
	vpxor %ymm2, %ymm5, %ymm2
	vpaddd %ymm11, %ymm8, %ymm11
	vmovdqa 192(%r9), %ymm8
	vpxor %ymm8, %ymm0, %ymm5
	vmovdqa %ymm5, 768(%rdi)
	vpxor 224(%r9), %ymm8, %ymm14
	vpand %ymm14, %ymm5, %ymm14
	vpxor %ymm14, %ymm8, %ymm14
	vpsrld $2, %ymm0, %ymm7
	vpsrld $13, %ymm0, %ymm15
	vpsrld $22, %ymm0, %ymm12
	vmovdqa %ymm4, 800(%rdi)
	vpslld $30, %ymm0, %ymm4
	vmovdqa %ymm6, 832(%rdi)
	vpslld $19, %ymm0, %ymm6
	vpslld $10, %ymm0, %ymm8
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm8, %ymm6, %ymm8
	vpxor %ymm4, %ymm15, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpsrld $6, %ymm9, %ymm8
	vpsrld $11, %ymm9, %ymm15
	vpsrld $25, %ymm9, %ymm6
	vpslld $26, %ymm9, %ymm12
	vpslld $21, %ymm9, %ymm7
	vpslld $7, %ymm9, %ymm5
	vpxor %ymm15, %ymm8, %ymm15
	vpxor %ymm12, %ymm6, %ymm12
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm12, %ymm5, %ymm12
	vpbroadcastd 64(%r11), %ymm5
	vpaddd %ymm13, %ymm5, %ymm13
	vpbroadcastd 36(%r11), %ymm5
	vpxor %ymm5, %ymm3, %ymm15
	vmovdqa %ymm15, 864(%rdi)
	vpbroadcastd 40(%r11), %ymm7
	vpxor %ymm7, %ymm5, %ymm6
	vpand %ymm6, %ymm15, %ymm6
	vpxor %ymm6, %ymm5, %ymm6
	vpsrld $2, %ymm3, %ymm8
	vpsrld $13, %ymm3, %ymm5
	vpsrld $22, %ymm3, %ymm7
	vpslld $30, %ymm3, %ymm15
	vpslld $19, %ymm3, %ymm0
	vpslld $10, %ymm3, %ymm9
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm15, %ymm9, %ymm15
	vpaddd %ymm2, %ymm11, %ymm11
	vpaddd %ymm4, %ymm14, %ymm4
	vpaddd %ymm12, %ymm13, %ymm13
	vpaddd %ymm15, %ymm6, %ymm15
	vpaddd 256(%r9), %ymm11, %ymm6
	vmovdqa %ymm6, 896(%rdi)
	vpaddd %ymm4, %ymm11, %ymm4
	vmovdqa %ymm4, 928(%rdi)
	vpbroadcastd 44(%r11), %ymm11
	vpaddd %ymm13, %ymm11, %ymm11
	vmovdqa %ymm11, 960(%rdi)
	vpaddd %ymm15, %ymm13, %ymm15
	jmp .Lavx2_zen5_shared_0_1
	.p2align 4
.Lavx2_zen5_shared_0_1:
	vmovdqa %ymm15, 992(%rdi)
	vpbroadcastd 88(%rbx), %ymm13
	vpaddd 96(%rdi), %ymm13, %ymm13
	vmovdqa 288(%r9), %ymm12
	vpxor %ymm12, %ymm1, %ymm14
	vpand %ymm14, %ymm6, %ymm14
	vpxor %ymm14, %ymm12, %ymm14
	vpxor 640(%rdi), %ymm10, %ymm12
	vpand %ymm12, %ymm11, %ymm12
	vpxor %ymm12, %ymm10, %ymm12
	vpsrld $6, %ymm6, %ymm10
	vpsrld $11, %ymm6, %ymm2
	vpsrld $25, %ymm6, %ymm9
	vpslld $26, %ymm6, %ymm5
	vpslld $21, %ymm6, %ymm0
	vpslld $7, %ymm6, %ymm7
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm5, %ymm7, %ymm5
	vpaddd %ymm14, %ymm13, %ymm14
	vmovdqa 576(%rdi), %ymm13
	vpxor %ymm13, %ymm4, %ymm7
	vmovdqa %ymm7, 1024(%rdi)
	vpand 768(%rdi), %ymm7, %ymm2
	vpxor %ymm2, %ymm13, %ymm2
	vpsrld $2, %ymm4, %ymm0
	vpsrld $13, %ymm4, %ymm9
	vpsrld $22, %ymm4, %ymm10
	vpslld $30, %ymm4, %ymm8
	vpslld $19, %ymm4, %ymm13
	vpslld $10, %ymm4, %ymm7
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm8, %ymm7, %ymm8
	vpsrld $6, %ymm11, %ymm7
	vpsrld $11, %ymm11, %ymm9
	vpsrld $25, %ymm11, %ymm13
	vpslld $26, %ymm11, %ymm10
	vpslld $21, %ymm11, %ymm0
	vpslld $7, %ymm11, %ymm4
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm4, %ymm10
	vpbroadcastd 68(%r11), %ymm4
	vpaddd %ymm12, %ymm4, %ymm12
	vpxor %ymm3, %ymm15, %ymm4
	vmovdqa %ymm4, 768(%rdi)
	vpand 864(%rdi), %ymm4, %ymm9
	vpxor %ymm9, %ymm3, %ymm9
	vpsrld $2, %ymm15, %ymm0
	vpsrld $13, %ymm15, %ymm13
	vpsrld $22, %ymm15, %ymm7
	vpslld $30, %ymm15, %ymm3
	vpslld $19, %ymm15, %ymm4
	vpslld $10, %ymm15, %ymm11
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm3, %ymm7, %ymm3
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm3, %ymm13, %ymm3
	vpxor %ymm3, %ymm11, %ymm3
	vpaddd %ymm5, %ymm14, %ymm14
	vpaddd %ymm8, %ymm2, %ymm8
	vpaddd %ymm10, %ymm12, %ymm12
	vpaddd %ymm3, %ymm9, %ymm3
	vpaddd 224(%r9), %ymm14, %ymm9
	vmovdqa %ymm9, 864(%rdi)
	vpaddd %ymm8, %ymm14, %ymm8
	vmovdqa %ymm8, 1056(%rdi)
	vpbroadcastd 40(%r11), %ymm14
	vpaddd %ymm12, %ymm14, %ymm14
	vmovdqa %ymm14, 1088(%rdi)
	vpaddd %ymm3, %ymm12, %ymm3
	vmovdqa %ymm3, 1120(%rdi)
	vpbroadcastd 92(%rbx), %ymm12
	vpaddd 224(%rdi), %ymm12, %ymm12
	vpxor %ymm1, %ymm6, %ymm10
	vpand %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vmovdqa 640(%rdi), %ymm2
	vpxor 960(%rdi), %ymm2, %ymm5
	vpand %ymm5, %ymm14, %ymm5
	vpxor %ymm5, %ymm2, %ymm5
	vpsrld $6, %ymm9, %ymm11
	vpsrld $11, %ymm9, %ymm13
	vpsrld $25, %ymm9, %ymm4
	vpslld $26, %ymm9, %ymm7
	vpslld $21, %ymm9, %ymm0
	vpslld $7, %ymm9, %ymm2
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm7, %ymm2, %ymm7
	vpaddd %ymm10, %ymm12, %ymm10
	jmp .Lavx2_zen5_shared_0_2
	.p2align 4
.Lavx2_zen5_shared_0_2:
	vmovdqa 928(%rdi), %ymm12
	vpxor %ymm12, %ymm8, %ymm2
	vmovdqa %ymm2, 1152(%rdi)
	vpand 1024(%rdi), %ymm2, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpsrld $2, %ymm8, %ymm0
	vpsrld $13, %ymm8, %ymm4
	vpsrld $22, %ymm8, %ymm11
	vpslld $30, %ymm8, %ymm12
	vpslld $19, %ymm8, %ymm2
	vpslld $10, %ymm8, %ymm6
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm12, %ymm6, %ymm12
	vpsrld $6, %ymm14, %ymm6
	vpsrld $11, %ymm14, %ymm4
	vpsrld $25, %ymm14, %ymm2
	vpslld $26, %ymm14, %ymm11
	vpslld $21, %ymm14, %ymm0
	vpslld $7, %ymm14, %ymm8
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm11, %ymm2, %ymm11
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm11, %ymm8, %ymm11
	vpbroadcastd 72(%r11), %ymm8
	vpaddd %ymm5, %ymm8, %ymm5
	vpxor %ymm15, %ymm3, %ymm8
	vmovdqa %ymm8, 1024(%rdi)
	vpand 768(%rdi), %ymm8, %ymm4
	vpxor %ymm4, %ymm15, %ymm4
	vpsrld $2, %ymm3, %ymm0
	vpsrld $13, %ymm3, %ymm2
	vpsrld $22, %ymm3, %ymm6
	vpslld $30, %ymm3, %ymm15
	vpslld $19, %ymm3, %ymm8
	vpslld $10, %ymm3, %ymm14
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm14, %ymm8, %ymm14
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm15, %ymm14, %ymm15
	vpaddd %ymm7, %ymm10, %ymm10
	vpaddd %ymm12, %ymm13, %ymm12
	vpaddd %ymm11, %ymm5, %ymm5
	vpaddd %ymm15, %ymm4, %ymm15
	vpaddd 192(%r9), %ymm10, %ymm4
	vmovdqa %ymm4, 768(%rdi)
	vpaddd %ymm12, %ymm10, %ymm12
	vmovdqa %ymm12, 1184(%rdi)
	vpbroadcastd 36(%r11), %ymm10
	vpaddd %ymm5, %ymm10, %ymm10
	vmovdqa %ymm10, 1216(%rdi)
	vpaddd %ymm15, %ymm5, %ymm15
	vmovdqa %ymm15, 1248(%rdi)
	vpbroadcastd 96(%rbx), %ymm5
	vpaddd 832(%rdi), %ymm5, %ymm5
	vpaddd %ymm5, %ymm1, %ymm1
	vmovdqa 896(%rdi), %ymm5
	vpxor %ymm5, %ymm9, %ymm11
	vpand %ymm11, %ymm4, %ymm11
	vpxor %ymm11, %ymm5, %ymm11
	vmovdqa 448(%r9), %ymm13
	vpaddd 640(%rdi), %ymm13, %ymm13
	vmovdqa 960(%rdi), %ymm7
	vpxor 1088(%rdi), %ymm7, %ymm14
	vpand %ymm14, %ymm10, %ymm14
	vpxor %ymm14, %ymm7, %ymm14
	vpsrld $6, %ymm4, %ymm2
	vpsrld $11, %ymm4, %ymm8
	vpsrld $25, %ymm4, %ymm6
	vpslld $26, %ymm4, %ymm0
	vpslld $21, %ymm4, %ymm7
	vpslld $7, %ymm4, %ymm9
	vpxor %ymm8, %ymm2, %ymm8
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm11, %ymm1, %ymm11
	vmovdqa 1056(%rdi), %ymm1
	vpxor %ymm1, %ymm12, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpand 1152(%rdi), %ymm9, %ymm8
	vpxor %ymm8, %ymm1, %ymm8
	vpsrld $2, %ymm12, %ymm7
	vpsrld $13, %ymm12, %ymm6
	vpsrld $22, %ymm12, %ymm2
	vpslld $30, %ymm12, %ymm1
	vpslld $19, %ymm12, %ymm9
	vpslld $10, %ymm12, %ymm4
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm1, %ymm2, %ymm1
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm1, %ymm4, %ymm1
	vpsrld $6, %ymm10, %ymm4
	vpsrld $11, %ymm10, %ymm6
	jmp .Lavx2_zen5_shared_0_3
	.p2align 4
.Lavx2_zen5_shared_0_3:
	vpsrld $25, %ymm10, %ymm9
	vpslld $26, %ymm10, %ymm2
	vpslld $21, %ymm10, %ymm7
	vpslld $7, %ymm10, %ymm12
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm12, %ymm7, %ymm12
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm2, %ymm12, %ymm2
	vpaddd %ymm14, %ymm13, %ymm14
	vpxor %ymm3, %ymm15, %ymm13
	vmovdqa %ymm13, 1152(%rdi)
	vpand 1024(%rdi), %ymm13, %ymm12
	vpxor %ymm12, %ymm3, %ymm12
	vpsrld $2, %ymm15, %ymm6
	vpsrld $13, %ymm15, %ymm7
	vpsrld $22, %ymm15, %ymm9
	vpslld $30, %ymm15, %ymm4
	vpslld $19, %ymm15, %ymm3
	vpslld $10, %ymm15, %ymm13
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm4, %ymm7, %ymm4
	vpxor %ymm4, %ymm13, %ymm4
	vpaddd %ymm0, %ymm11, %ymm11
	vpaddd %ymm1, %ymm8, %ymm1
	vpaddd %ymm2, %ymm14, %ymm14
	vpaddd %ymm4, %ymm12, %ymm4
	vpaddd 576(%rdi), %ymm11, %ymm12
	vmovdqa %ymm12, 1024(%rdi)
	vpaddd %ymm1, %ymm11, %ymm1
	vmovdqa %ymm1, 576(%rdi)
	vpaddd 608(%rdi), %ymm14, %ymm11
	vmovdqa %ymm11, 1280(%rdi)
	vpaddd %ymm4, %ymm14, %ymm4
	vmovdqa %ymm4, 608(%rdi)
	vpbroadcastd 100(%rbx), %ymm14
	vpaddd 800(%rdi), %ymm14, %ymm14
	vpaddd %ymm14, %ymm5, %ymm5
	vmovdqa 864(%rdi), %ymm14
	vpxor 768(%rdi), %ymm14, %ymm2
	vpand %ymm2, %ymm12, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vmovdqa 480(%r9), %ymm8
	vpaddd 960(%rdi), %ymm8, %ymm8
	vmovdqa 1088(%rdi), %ymm0
	vpxor %ymm0, %ymm10, %ymm13
	vpand %ymm13, %ymm11, %ymm13
	vpxor %ymm13, %ymm0, %ymm13
	vpsrld $6, %ymm12, %ymm7
	vpsrld $11, %ymm12, %ymm3
	vpsrld $25, %ymm12, %ymm9
	vpslld $26, %ymm12, %ymm6
	vpslld $21, %ymm12, %ymm10
	vpslld $7, %ymm12, %ymm0
	vpxor %ymm3, %ymm7, %ymm3
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm2, %ymm5, %ymm2
	vmovdqa 1184(%rdi), %ymm5
	vpxor %ymm5, %ymm1, %ymm0
	vmovdqa %ymm0, 960(%rdi)
	vpand 640(%rdi), %ymm0, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $2, %ymm1, %ymm10
	vpsrld $13, %ymm1, %ymm9
	vpsrld $22, %ymm1, %ymm7
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm0
	vpslld $10, %ymm1, %ymm12
	vpxor %ymm9, %ymm10, %ymm9
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm5, %ymm12, %ymm5
	vpsrld $6, %ymm11, %ymm12
	vpsrld $11, %ymm11, %ymm9
	vpsrld $25, %ymm11, %ymm0
	vpslld $26, %ymm11, %ymm7
	vpslld $21, %ymm11, %ymm10
	vpslld $7, %ymm11, %ymm1
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm1, %ymm10, %ymm1
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm7, %ymm1, %ymm7
	vpaddd %ymm13, %ymm8, %ymm13
	vpxor %ymm15, %ymm4, %ymm8
	vmovdqa %ymm8, 640(%rdi)
	vpand 1152(%rdi), %ymm8, %ymm1
	vpxor %ymm1, %ymm15, %ymm1
	vpsrld $2, %ymm4, %ymm9
	vpsrld $13, %ymm4, %ymm10
	vpsrld $22, %ymm4, %ymm0
	vpslld $30, %ymm4, %ymm12
	vpslld $19, %ymm4, %ymm15
	vpslld $10, %ymm4, %ymm8
	jmp .Lavx2_zen5_shared_0_4
	.p2align 4
.Lavx2_zen5_shared_0_4:
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm8, %ymm12
	vpaddd %ymm6, %ymm2, %ymm2
	vpaddd %ymm5, %ymm3, %ymm5
	vpaddd %ymm7, %ymm13, %ymm13
	vpaddd %ymm12, %ymm1, %ymm12
	vpaddd 928(%rdi), %ymm2, %ymm1
	vmovdqa %ymm1, 1152(%rdi)
	vpaddd %ymm5, %ymm2, %ymm5
	vmovdqa %ymm5, 928(%rdi)
	vpaddd 992(%rdi), %ymm13, %ymm2
	vmovdqa %ymm2, 896(%rdi)
	vpaddd %ymm12, %ymm13, %ymm12
	vmovdqa %ymm12, 992(%rdi)
	vpbroadcastd 104(%rbx), %ymm13
	vpaddd 736(%rdi), %ymm13, %ymm13
	vpaddd %ymm13, %ymm14, %ymm14
	vmovdqa 768(%rdi), %ymm13
	vpxor 1024(%rdi), %ymm13, %ymm7
	vpand %ymm7, %ymm1, %ymm7
	vpxor %ymm7, %ymm13, %ymm7
	vmovdqa 512(%r9), %ymm3
	vpaddd 1088(%rdi), %ymm3, %ymm3
	vmovdqa 1216(%rdi), %ymm6
	vpxor %ymm6, %ymm11, %ymm8
	vpand %ymm8, %ymm2, %ymm8
	vpxor %ymm8, %ymm6, %ymm8
	vpsrld $6, %ymm1, %ymm10
	vpsrld $11, %ymm1, %ymm15
	vpsrld $25, %ymm1, %ymm0
	vpslld $26, %ymm1, %ymm9
	vpslld $21, %ymm1, %ymm11
	vpslld $7, %ymm1, %ymm6
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm9, %ymm6, %ymm9
	vpaddd %ymm7, %ymm14, %ymm7
	vmovdqa 576(%rdi), %ymm14
	vpxor %ymm14, %ymm5, %ymm6
	vmovdqa %ymm6, 1088(%rdi)
	vpand 960(%rdi), %ymm6, %ymm15
	vpxor %ymm15, %ymm14, %ymm15
	vpsrld $2, %ymm5, %ymm11
	vpsrld $13, %ymm5, %ymm0
	vpsrld $22, %ymm5, %ymm10
	vpslld $30, %ymm5, %ymm14
	vpslld $19, %ymm5, %ymm6
	vpslld $10, %ymm5, %ymm1
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm14, %ymm1, %ymm14
	vpsrld $6, %ymm2, %ymm1
	vpsrld $11, %ymm2, %ymm0
	vpsrld $25, %ymm2, %ymm6
	vpslld $26, %ymm2, %ymm10
	vpslld $21, %ymm2, %ymm11
	vpslld $7, %ymm2, %ymm5
	vpxor %ymm0, %ymm1, %ymm0
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm10, %ymm5, %ymm10
	vpaddd %ymm8, %ymm3, %ymm8
	vpxor %ymm4, %ymm12, %ymm3
	vmovdqa %ymm3, 960(%rdi)
	vpand 640(%rdi), %ymm3, %ymm5
	vpxor %ymm5, %ymm4, %ymm5
	vpsrld $2, %ymm12, %ymm0
	vpsrld $13, %ymm12, %ymm11
	vpsrld $22, %ymm12, %ymm6
	vpslld $30, %ymm12, %ymm1
	vpslld $19, %ymm12, %ymm4
	vpslld $10, %ymm12, %ymm3
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm3, %ymm4, %ymm3
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vpaddd %ymm9, %ymm7, %ymm7
	vpaddd %ymm14, %ymm15, %ymm14
	vpaddd %ymm10, %ymm8, %ymm8
	vpaddd %ymm1, %ymm5, %ymm1
	vpaddd 1056(%rdi), %ymm7, %ymm5
	vmovdqa %ymm5, 640(%rdi)
	vpaddd %ymm14, %ymm7, %ymm14
	vmovdqa %ymm14, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm8, %ymm7
	vmovdqa %ymm7, 864(%rdi)
	vpaddd %ymm1, %ymm8, %ymm1
	vmovdqa %ymm1, 1120(%rdi)
	vpbroadcastd 108(%rbx), %ymm8
	vpaddd 160(%rdi), %ymm8, %ymm8
	vpaddd %ymm8, %ymm13, %ymm13
	jmp .Lavx2_zen5_shared_0_5
	.p2align 4
.Lavx2_zen5_shared_0_5:
	vmovdqa 1024(%rdi), %ymm8
	vpxor 1152(%rdi), %ymm8, %ymm10
	vpand %ymm10, %ymm5, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vmovdqa 544(%r9), %ymm15
	vpaddd 1216(%rdi), %ymm15, %ymm15
	vmovdqa 1280(%rdi), %ymm9
	vpxor %ymm9, %ymm2, %ymm3
	vpand %ymm3, %ymm7, %ymm3
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $6, %ymm5, %ymm11
	vpsrld $11, %ymm5, %ymm4
	vpsrld $25, %ymm5, %ymm6
	vpslld $26, %ymm5, %ymm0
	vpslld $21, %ymm5, %ymm2
	vpslld $7, %ymm5, %ymm9
	vpxor %ymm4, %ymm11, %ymm4
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm0, %ymm4, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm10, %ymm13, %ymm10
	vmovdqa 928(%rdi), %ymm13
	vpxor %ymm13, %ymm14, %ymm9
	vmovdqa %ymm9, 1216(%rdi)
	vpand 1088(%rdi), %ymm9, %ymm4
	vpxor %ymm4, %ymm13, %ymm4
	vpsrld $2, %ymm14, %ymm2
	vpsrld $13, %ymm14, %ymm6
	vpsrld $22, %ymm14, %ymm11
	vpslld $30, %ymm14, %ymm13
	vpslld $19, %ymm14, %ymm9
	vpslld $10, %ymm14, %ymm5
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm13, %ymm5, %ymm13
	vpsrld $6, %ymm7, %ymm5
	vpsrld $11, %ymm7, %ymm6
	vpsrld $25, %ymm7, %ymm9
	vpslld $26, %ymm7, %ymm11
	vpslld $21, %ymm7, %ymm2
	vpslld $7, %ymm7, %ymm14
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm14, %ymm2, %ymm14
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm11, %ymm14, %ymm11
	vpaddd %ymm3, %ymm15, %ymm3
	vpxor %ymm12, %ymm1, %ymm15
	vmovdqa %ymm15, 1088(%rdi)
	vpand 960(%rdi), %ymm15, %ymm14
	vpxor %ymm14, %ymm12, %ymm14
	vpsrld $2, %ymm1, %ymm6
	vpsrld $13, %ymm1, %ymm2
	vpsrld $22, %ymm1, %ymm9
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm12
	vpslld $10, %ymm1, %ymm15
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm5, %ymm15, %ymm5
	vpaddd %ymm0, %ymm10, %ymm10
	vpaddd %ymm13, %ymm4, %ymm13
	vpaddd %ymm11, %ymm3, %ymm3
	vpaddd %ymm5, %ymm14, %ymm5
	vpaddd 1184(%rdi), %ymm10, %ymm14
	vmovdqa %ymm14, 960(%rdi)
	vpaddd %ymm13, %ymm10, %ymm13
	vmovdqa %ymm13, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm3, %ymm10
	vmovdqa %ymm10, 768(%rdi)
	vpaddd %ymm5, %ymm3, %ymm5
	vmovdqa %ymm5, 1248(%rdi)
	vpaddd 576(%r9), %ymm8, %ymm8
	vmovdqa 1152(%rdi), %ymm3
	vpxor 640(%rdi), %ymm3, %ymm11
	vpand %ymm11, %ymm14, %ymm11
	vpxor %ymm11, %ymm3, %ymm11
	vmovdqa 608(%r9), %ymm4
	vpaddd 1280(%rdi), %ymm4, %ymm4
	vmovdqa 896(%rdi), %ymm0
	vpxor %ymm0, %ymm7, %ymm15
	vpand %ymm15, %ymm10, %ymm15
	vpxor %ymm15, %ymm0, %ymm15
	vpsrld $6, %ymm14, %ymm2
	vpsrld $11, %ymm14, %ymm12
	vpsrld $25, %ymm14, %ymm9
	vpslld $26, %ymm14, %ymm6
	vpslld $21, %ymm14, %ymm7
	vpslld $7, %ymm14, %ymm0
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm6, %ymm12, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm11, %ymm8, %ymm11
	jmp .Lavx2_zen5_shared_0_6
	.p2align 4
.Lavx2_zen5_shared_0_6:
	vmovdqa 1056(%rdi), %ymm8
	vpxor %ymm8, %ymm13, %ymm0
	vmovdqa %ymm0, 1280(%rdi)
	vpand 1216(%rdi), %ymm0, %ymm12
	vpxor %ymm12, %ymm8, %ymm12
	vpsrld $2, %ymm13, %ymm7
	vpsrld $13, %ymm13, %ymm9
	vpsrld $22, %ymm13, %ymm2
	vpslld $30, %ymm13, %ymm8
	vpslld $19, %ymm13, %ymm0
	vpslld $10, %ymm13, %ymm14
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm8, %ymm2, %ymm8
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm8, %ymm14, %ymm8
	vpsrld $6, %ymm10, %ymm14
	vpsrld $11, %ymm10, %ymm9
	vpsrld $25, %ymm10, %ymm0
	vpslld $26, %ymm10, %ymm2
	vpslld $21, %ymm10, %ymm7
	vpslld $7, %ymm10, %ymm13
	vpxor %ymm9, %ymm14, %ymm9
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm2, %ymm13, %ymm2
	vpaddd %ymm15, %ymm4, %ymm15
	vpxor %ymm1, %ymm5, %ymm4
	vmovdqa %ymm4, 1216(%rdi)
	vpand 1088(%rdi), %ymm4, %ymm13
	vpxor %ymm13, %ymm1, %ymm13
	vpsrld $2, %ymm5, %ymm9
	vpsrld $13, %ymm5, %ymm7
	vpsrld $22, %ymm5, %ymm0
	vpslld $30, %ymm5, %ymm14
	vpslld $19, %ymm5, %ymm1
	vpslld $10, %ymm5, %ymm4
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm4, %ymm1, %ymm4
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm14, %ymm4, %ymm14
	vpaddd %ymm6, %ymm11, %ymm11
	vpaddd %ymm8, %ymm12, %ymm8
	vpaddd %ymm2, %ymm15, %ymm15
	vpaddd %ymm14, %ymm13, %ymm14
	vpaddd 576(%rdi), %ymm11, %ymm13
	vmovdqa %ymm13, 1088(%rdi)
	vpaddd %ymm8, %ymm11, %ymm8
	vmovdqa %ymm8, 576(%rdi)
	vpaddd 608(%rdi), %ymm15, %ymm11
	vmovdqa %ymm11, 1024(%rdi)
	vpaddd %ymm14, %ymm15, %ymm14
	vmovdqa %ymm14, 608(%rdi)
	vpaddd 512(%r9), %ymm3, %ymm3
	vmovdqa 640(%rdi), %ymm15
	vpxor 960(%rdi), %ymm15, %ymm2
	vpand %ymm2, %ymm13, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vmovdqa 640(%r9), %ymm12
	vpaddd 896(%rdi), %ymm12, %ymm12
	vmovdqa 864(%rdi), %ymm6
	vpxor %ymm6, %ymm10, %ymm4
	vpand %ymm4, %ymm11, %ymm4
	vpxor %ymm4, %ymm6, %ymm4
	vpsrld $6, %ymm13, %ymm7
	vpsrld $11, %ymm13, %ymm1
	vpsrld $25, %ymm13, %ymm0
	vpslld $26, %ymm13, %ymm9
	vpslld $21, %ymm13, %ymm10
	vpslld $7, %ymm13, %ymm6
	vpxor %ymm1, %ymm7, %ymm1
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm6, %ymm10, %ymm6
	vpxor %ymm9, %ymm1, %ymm9
	vpxor %ymm9, %ymm6, %ymm9
	vpaddd %ymm2, %ymm3, %ymm2
	vmovdqa 1184(%rdi), %ymm3
	vpxor %ymm3, %ymm8, %ymm6
	vmovdqa %ymm6, 896(%rdi)
	vpand 1280(%rdi), %ymm6, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vpsrld $2, %ymm8, %ymm10
	vpsrld $13, %ymm8, %ymm0
	vpsrld $22, %ymm8, %ymm7
	vpslld $30, %ymm8, %ymm3
	vpslld $19, %ymm8, %ymm6
	vpslld $10, %ymm8, %ymm13
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm3, %ymm7, %ymm3
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $6, %ymm11, %ymm13
	vpsrld $11, %ymm11, %ymm0
	vpsrld $25, %ymm11, %ymm6
	vpslld $26, %ymm11, %ymm7
	vpslld $21, %ymm11, %ymm10
	vpslld $7, %ymm11, %ymm8
	jmp .Lavx2_zen5_shared_0_7
	.p2align 4
.Lavx2_zen5_shared_0_7:
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm7, %ymm8, %ymm7
	vpaddd %ymm4, %ymm12, %ymm4
	vpxor %ymm5, %ymm14, %ymm12
	vmovdqa %ymm12, 1280(%rdi)
	vpand 1216(%rdi), %ymm12, %ymm8
	vpxor %ymm8, %ymm5, %ymm8
	vpsrld $2, %ymm14, %ymm0
	vpsrld $13, %ymm14, %ymm10
	vpsrld $22, %ymm14, %ymm6
	vpslld $30, %ymm14, %ymm13
	vpslld $19, %ymm14, %ymm5
	vpslld $10, %ymm14, %ymm12
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm12, %ymm5, %ymm12
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpaddd %ymm9, %ymm2, %ymm2
	vpaddd %ymm3, %ymm1, %ymm3
	vpaddd %ymm7, %ymm4, %ymm4
	vpaddd %ymm13, %ymm8, %ymm13
	vpaddd 928(%rdi), %ymm2, %ymm8
	vmovdqa %ymm8, 1216(%rdi)
	vpaddd %ymm3, %ymm2, %ymm3
	vmovdqa %ymm3, 928(%rdi)
	vpaddd 992(%rdi), %ymm4, %ymm2
	vmovdqa %ymm2, 1152(%rdi)
	vpaddd %ymm13, %ymm4, %ymm13
	vmovdqa %ymm13, 992(%rdi)
	vpaddd 544(%r9), %ymm15, %ymm15
	vmovdqa 960(%rdi), %ymm4
	vpxor 1088(%rdi), %ymm4, %ymm7
	vpand %ymm7, %ymm8, %ymm7
	vpxor %ymm7, %ymm4, %ymm7
	vmovdqa 672(%r9), %ymm1
	vpaddd 864(%rdi), %ymm1, %ymm1
	vmovdqa 768(%rdi), %ymm9
	vpxor %ymm9, %ymm11, %ymm12
	vpand %ymm12, %ymm2, %ymm12
	vpxor %ymm12, %ymm9, %ymm12
	vpsrld $6, %ymm8, %ymm10
	vpsrld $11, %ymm8, %ymm5
	vpsrld $25, %ymm8, %ymm6
	vpslld $26, %ymm8, %ymm0
	vpslld $21, %ymm8, %ymm11
	vpslld $7, %ymm8, %ymm9
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm7, %ymm15, %ymm7
	vmovdqa 576(%rdi), %ymm15
	vpxor %ymm15, %ymm3, %ymm9
	vmovdqa %ymm9, 864(%rdi)
	vpand 896(%rdi), %ymm9, %ymm5
	vpxor %ymm5, %ymm15, %ymm5
	vpsrld $2, %ymm3, %ymm11
	vpsrld $13, %ymm3, %ymm6
	vpsrld $22, %ymm3, %ymm10
	vpslld $30, %ymm3, %ymm15
	vpslld $19, %ymm3, %ymm9
	vpslld $10, %ymm3, %ymm8
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm15, %ymm8, %ymm15
	vpsrld $6, %ymm2, %ymm8
	vpsrld $11, %ymm2, %ymm6
	vpsrld $25, %ymm2, %ymm9
	vpslld $26, %ymm2, %ymm10
	vpslld $21, %ymm2, %ymm11
	vpslld $7, %ymm2, %ymm3
	vpxor %ymm6, %ymm8, %ymm6
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm10, %ymm3, %ymm10
	vpaddd %ymm12, %ymm1, %ymm12
	vpxor %ymm14, %ymm13, %ymm1
	vmovdqa %ymm1, 896(%rdi)
	vpand 1280(%rdi), %ymm1, %ymm3
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $2, %ymm13, %ymm6
	vpsrld $13, %ymm13, %ymm11
	vpsrld $22, %ymm13, %ymm9
	vpslld $30, %ymm13, %ymm8
	vpslld $19, %ymm13, %ymm14
	vpslld $10, %ymm13, %ymm1
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm8, %ymm11, %ymm8
	vpxor %ymm8, %ymm1, %ymm8
	vpaddd %ymm0, %ymm7, %ymm7
	jmp .Lavx2_zen5_shared_0_8
	.p2align 4
.Lavx2_zen5_shared_0_8:
	vpaddd %ymm15, %ymm5, %ymm15
	vpaddd %ymm10, %ymm12, %ymm12
	vpaddd %ymm8, %ymm3, %ymm8
	vpaddd 1056(%rdi), %ymm7, %ymm3
	vmovdqa %ymm3, 1280(%rdi)
	vpaddd %ymm15, %ymm7, %ymm15
	vmovdqa %ymm15, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm12, %ymm7
	vmovdqa %ymm7, 640(%rdi)
	vpaddd %ymm8, %ymm12, %ymm8
	vmovdqa %ymm8, 1120(%rdi)
	vpaddd 608(%r9), %ymm4, %ymm4
	vmovdqa 1088(%rdi), %ymm12
	vpxor 1216(%rdi), %ymm12, %ymm10
	vpand %ymm10, %ymm3, %ymm10
	vpxor %ymm10, %ymm12, %ymm10
	vmovdqa 704(%r9), %ymm5
	vpaddd 768(%rdi), %ymm5, %ymm5
	vmovdqa 1024(%rdi), %ymm0
	vpxor %ymm0, %ymm2, %ymm1
	vpand %ymm1, %ymm7, %ymm1
	vpxor %ymm1, %ymm0, %ymm1
	vpsrld $6, %ymm3, %ymm11
	vpsrld $11, %ymm3, %ymm14
	vpsrld $25, %ymm3, %ymm9
	vpslld $26, %ymm3, %ymm6
	vpslld $21, %ymm3, %ymm2
	vpslld $7, %ymm3, %ymm0
	vpxor %ymm14, %ymm11, %ymm14
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm6, %ymm14, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm10, %ymm4, %ymm10
	vmovdqa 928(%rdi), %ymm4
	vpxor %ymm4, %ymm15, %ymm0
	vmovdqa %ymm0, 768(%rdi)
	vpand 864(%rdi), %ymm0, %ymm14
	vpxor %ymm14, %ymm4, %ymm14
	vpsrld $2, %ymm15, %ymm2
	vpsrld $13, %ymm15, %ymm9
	vpsrld $22, %ymm15, %ymm11
	vpslld $30, %ymm15, %ymm4
	vpslld $19, %ymm15, %ymm0
	vpslld $10, %ymm15, %ymm3
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm4, %ymm11, %ymm4
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm4, %ymm3, %ymm4
	vpsrld $6, %ymm7, %ymm3
	vpsrld $11, %ymm7, %ymm9
	vpsrld $25, %ymm7, %ymm0
	vpslld $26, %ymm7, %ymm11
	vpslld $21, %ymm7, %ymm2
	vpslld $7, %ymm7, %ymm15
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm11, %ymm15, %ymm11
	vpaddd %ymm1, %ymm5, %ymm1
	vpxor %ymm13, %ymm8, %ymm5
	vmovdqa %ymm5, 864(%rdi)
	vpand 896(%rdi), %ymm5, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpsrld $2, %ymm8, %ymm9
	vpsrld $13, %ymm8, %ymm2
	vpsrld $22, %ymm8, %ymm0
	vpslld $30, %ymm8, %ymm3
	vpslld $19, %ymm8, %ymm13
	vpslld $10, %ymm8, %ymm5
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm5, %ymm13, %ymm5
	vpxor %ymm3, %ymm2, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpaddd %ymm6, %ymm10, %ymm10
	vpaddd %ymm4, %ymm14, %ymm4
	vpaddd %ymm11, %ymm1, %ymm1
	vpaddd %ymm3, %ymm15, %ymm3
	vpaddd 1184(%rdi), %ymm10, %ymm15
	vmovdqa %ymm15, 896(%rdi)
	vpaddd %ymm4, %ymm10, %ymm4
	vmovdqa %ymm4, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm1, %ymm10
	vmovdqa %ymm10, 960(%rdi)
	vpaddd %ymm3, %ymm1, %ymm3
	vmovdqa %ymm3, 1248(%rdi)
	vpaddd 640(%r9), %ymm12, %ymm12
	vmovdqa 1216(%rdi), %ymm1
	vpxor 1280(%rdi), %ymm1, %ymm11
	vpand %ymm11, %ymm15, %ymm11
	vpxor %ymm11, %ymm1, %ymm11
	vmovdqa 736(%r9), %ymm14
	vpaddd 1024(%rdi), %ymm14, %ymm14
	vmovdqa 1152(%rdi), %ymm6
	vpxor %ymm6, %ymm7, %ymm5
	vpand %ymm5, %ymm10, %ymm5
	vpxor %ymm5, %ymm6, %ymm5
	jmp .Lavx2_zen5_shared_0_9
	.p2align 4
.Lavx2_zen5_shared_0_9:
	vpsrld $6, %ymm15, %ymm2
	vpsrld $11, %ymm15, %ymm13
	vpsrld $25, %ymm15, %ymm0
	vpslld $26, %ymm15, %ymm9
	vpslld $21, %ymm15, %ymm7
	vpslld $7, %ymm15, %ymm6
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm9, %ymm6, %ymm9
	vpaddd %ymm11, %ymm12, %ymm11
	vmovdqa 1056(%rdi), %ymm12
	vpxor %ymm12, %ymm4, %ymm6
	vmovdqa %ymm6, 1024(%rdi)
	vpand 768(%rdi), %ymm6, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpsrld $2, %ymm4, %ymm7
	vpsrld $13, %ymm4, %ymm0
	vpsrld $22, %ymm4, %ymm2
	vpslld $30, %ymm4, %ymm12
	vpslld $19, %ymm4, %ymm6
	vpslld $10, %ymm4, %ymm15
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm12, %ymm15, %ymm12
	vpsrld $6, %ymm10, %ymm15
	vpsrld $11, %ymm10, %ymm0
	vpsrld $25, %ymm10, %ymm6
	vpslld $26, %ymm10, %ymm2
	vpslld $21, %ymm10, %ymm7
	vpslld $7, %ymm10, %ymm4
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm4, %ymm7, %ymm4
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm2, %ymm4, %ymm2
	vpaddd %ymm5, %ymm14, %ymm5
	vpxor %ymm8, %ymm3, %ymm14
	vmovdqa %ymm14, 768(%rdi)
	vpand 864(%rdi), %ymm14, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpsrld $2, %ymm3, %ymm0
	vpsrld $13, %ymm3, %ymm7
	vpsrld $22, %ymm3, %ymm6
	vpslld $30, %ymm3, %ymm15
	vpslld $19, %ymm3, %ymm8
	vpslld $10, %ymm3, %ymm14
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm14, %ymm8, %ymm14
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm15, %ymm14, %ymm15
	vpaddd %ymm9, %ymm11, %ymm11
	vpaddd %ymm12, %ymm13, %ymm12
	vpaddd %ymm2, %ymm5, %ymm5
	vpaddd %ymm15, %ymm4, %ymm15
	vpaddd 576(%rdi), %ymm11, %ymm4
	vmovdqa %ymm4, 864(%rdi)
	vpaddd %ymm12, %ymm11, %ymm12
	vmovdqa %ymm12, 576(%rdi)
	vpaddd 608(%rdi), %ymm5, %ymm11
	vmovdqa %ymm11, 1088(%rdi)
	vpaddd %ymm15, %ymm5, %ymm15
	vmovdqa %ymm15, 608(%rdi)
	vpaddd 672(%r9), %ymm1, %ymm1
	vmovdqa 1280(%rdi), %ymm5
	vpxor 896(%rdi), %ymm5, %ymm2
	vpand %ymm2, %ymm4, %ymm2
	vpxor %ymm2, %ymm5, %ymm2
	vpbroadcastd 20(%r8), %ymm13
	vpaddd 1152(%rdi), %ymm13, %ymm13
	vmovdqa 640(%rdi), %ymm9
	vpxor %ymm9, %ymm10, %ymm14
	vpand %ymm14, %ymm11, %ymm14
	vpxor %ymm14, %ymm9, %ymm14
	vpsrld $6, %ymm4, %ymm7
	vpsrld $11, %ymm4, %ymm8
	vpsrld $25, %ymm4, %ymm6
	vpslld $26, %ymm4, %ymm0
	vpslld $21, %ymm4, %ymm10
	vpslld $7, %ymm4, %ymm9
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm9, %ymm10, %ymm9
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm0, %ymm9, %ymm0
	vpaddd %ymm2, %ymm1, %ymm2
	vmovdqa 1184(%rdi), %ymm1
	vpxor %ymm1, %ymm12, %ymm9
	vmovdqa %ymm9, 1152(%rdi)
	vpand 1024(%rdi), %ymm9, %ymm8
	vpxor %ymm8, %ymm1, %ymm8
	vpsrld $2, %ymm12, %ymm10
	vpsrld $13, %ymm12, %ymm6
	vpsrld $22, %ymm12, %ymm7
	vpslld $30, %ymm12, %ymm1
	vpslld $19, %ymm12, %ymm9
	jmp .Lavx2_zen5_shared_0_10
	.p2align 4
.Lavx2_zen5_shared_0_10:
	vpslld $10, %ymm12, %ymm4
	vpxor %ymm6, %ymm10, %ymm6
	vpxor %ymm1, %ymm7, %ymm1
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm1, %ymm4, %ymm1
	vpsrld $6, %ymm11, %ymm4
	vpsrld $11, %ymm11, %ymm6
	vpsrld $25, %ymm11, %ymm9
	vpslld $26, %ymm11, %ymm7
	vpslld $21, %ymm11, %ymm10
	vpslld $7, %ymm11, %ymm12
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpaddd %ymm14, %ymm13, %ymm14
	vpxor %ymm3, %ymm15, %ymm13
	vmovdqa %ymm13, 1024(%rdi)
	vpand 768(%rdi), %ymm13, %ymm12
	vpxor %ymm12, %ymm3, %ymm12
	vpsrld $2, %ymm15, %ymm6
	vpsrld $13, %ymm15, %ymm10
	vpsrld $22, %ymm15, %ymm9
	vpslld $30, %ymm15, %ymm4
	vpslld $19, %ymm15, %ymm3
	vpslld $10, %ymm15, %ymm13
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm4, %ymm10, %ymm4
	vpxor %ymm4, %ymm13, %ymm4
	vpaddd %ymm0, %ymm2, %ymm2
	vpaddd %ymm1, %ymm8, %ymm1
	vpaddd %ymm7, %ymm14, %ymm14
	vpaddd %ymm4, %ymm12, %ymm4
	vpaddd 928(%rdi), %ymm2, %ymm12
	vmovdqa %ymm12, 768(%rdi)
	vpaddd %ymm1, %ymm2, %ymm1
	vmovdqa %ymm1, 928(%rdi)
	vpaddd 992(%rdi), %ymm14, %ymm2
	vmovdqa %ymm2, 1216(%rdi)
	vpaddd %ymm4, %ymm14, %ymm4
	vmovdqa %ymm4, 992(%rdi)
	vpaddd 704(%r9), %ymm5, %ymm5
	vmovdqa 896(%rdi), %ymm14
	vpxor 864(%rdi), %ymm14, %ymm7
	vpand %ymm7, %ymm12, %ymm7
	vpxor %ymm7, %ymm14, %ymm7
	vpbroadcastd 24(%r8), %ymm8
	vpaddd 640(%rdi), %ymm8, %ymm8
	vmovdqa 960(%rdi), %ymm0
	vpxor %ymm0, %ymm11, %ymm13
	vpand %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm0, %ymm13
	vpsrld $6, %ymm12, %ymm10
	vpsrld $11, %ymm12, %ymm3
	vpsrld $25, %ymm12, %ymm9
	vpslld $26, %ymm12, %ymm6
	vpslld $21, %ymm12, %ymm11
	vpslld $7, %ymm12, %ymm0
	vpxor %ymm3, %ymm10, %ymm3
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm6, %ymm0, %ymm6
	vpaddd %ymm7, %ymm5, %ymm7
	vmovdqa 576(%rdi), %ymm5
	vpxor %ymm5, %ymm1, %ymm0
	vmovdqa %ymm0, 640(%rdi)
	vpand 1152(%rdi), %ymm0, %ymm3
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $2, %ymm1, %ymm11
	vpsrld $13, %ymm1, %ymm9
	vpsrld $22, %ymm1, %ymm10
	vpslld $30, %ymm1, %ymm5
	vpslld $19, %ymm1, %ymm0
	vpslld $10, %ymm1, %ymm12
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm5, %ymm12, %ymm5
	vpsrld $6, %ymm2, %ymm12
	vpsrld $11, %ymm2, %ymm9
	vpsrld $25, %ymm2, %ymm0
	vpslld $26, %ymm2, %ymm10
	vpslld $21, %ymm2, %ymm11
	vpslld $7, %ymm2, %ymm1
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm10, %ymm0, %ymm10
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vpaddd %ymm13, %ymm8, %ymm13
	vpxor %ymm15, %ymm4, %ymm8
	vmovdqa %ymm8, 1152(%rdi)
	vpand 1024(%rdi), %ymm8, %ymm1
	vpxor %ymm1, %ymm15, %ymm1
	jmp .Lavx2_zen5_shared_0_11
	.p2align 4
.Lavx2_zen5_shared_0_11:
	vpsrld $2, %ymm4, %ymm9
	vpsrld $13, %ymm4, %ymm11
	vpsrld $22, %ymm4, %ymm0
	vpslld $30, %ymm4, %ymm12
	vpslld $19, %ymm4, %ymm15
	vpslld $10, %ymm4, %ymm8
	vpxor %ymm11, %ymm9, %ymm11
	vpxor %ymm12, %ymm0, %ymm12
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm12, %ymm8, %ymm12
	vpaddd %ymm6, %ymm7, %ymm7
	vpaddd %ymm5, %ymm3, %ymm5
	vpaddd %ymm10, %ymm13, %ymm13
	vpaddd %ymm12, %ymm1, %ymm12
	vpaddd 1056(%rdi), %ymm7, %ymm1
	vmovdqa %ymm1, 1024(%rdi)
	vpaddd %ymm5, %ymm7, %ymm5
	vmovdqa %ymm5, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm13, %ymm7
	vmovdqa %ymm7, 1280(%rdi)
	vpaddd %ymm12, %ymm13, %ymm12
	vmovdqa %ymm12, 1120(%rdi)
	vpbroadcastd 4(%rbx), %ymm13
	vpaddd 64(%rdi), %ymm13, %ymm13
	vmovdqa %ymm13, 1312(%rdi)
	vpaddd 768(%r9), %ymm14, %ymm14
	vmovdqa 864(%rdi), %ymm10
	vpxor 768(%rdi), %ymm10, %ymm3
	vpand %ymm3, %ymm1, %ymm3
	vpxor %ymm3, %ymm10, %ymm3
	vmovdqa 32(%rbp), %ymm6
	vpaddd 960(%rdi), %ymm6, %ymm6
	vmovdqa 1088(%rdi), %ymm8
	vpxor %ymm8, %ymm2, %ymm11
	vpand %ymm11, %ymm7, %ymm11
	vpxor %ymm11, %ymm8, %ymm11
	vpsrld $6, %ymm1, %ymm15
	vpsrld $11, %ymm1, %ymm0
	vpsrld $25, %ymm1, %ymm9
	vpslld $26, %ymm1, %ymm2
	vpslld $21, %ymm1, %ymm8
	vpslld $7, %ymm1, %ymm10
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm10, %ymm8, %ymm10
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm2, %ymm10, %ymm2
	vpaddd %ymm3, %ymm14, %ymm3
	vmovdqa 928(%rdi), %ymm14
	vpxor %ymm14, %ymm5, %ymm10
	vmovdqa %ymm10, 960(%rdi)
	vpand 640(%rdi), %ymm10, %ymm0
	vpxor %ymm0, %ymm14, %ymm0
	vpsrld $2, %ymm5, %ymm8
	vpsrld $13, %ymm5, %ymm9
	vpsrld $22, %ymm5, %ymm15
	vpslld $30, %ymm5, %ymm14
	vpslld $19, %ymm5, %ymm10
	vpslld $10, %ymm5, %ymm1
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm1, %ymm10, %ymm1
	vpxor %ymm14, %ymm9, %ymm14
	vpxor %ymm14, %ymm1, %ymm14
	vpsrld $6, %ymm7, %ymm1
	vpsrld $11, %ymm7, %ymm9
	vpsrld $25, %ymm7, %ymm10
	vpslld $26, %ymm7, %ymm15
	vpslld $21, %ymm7, %ymm8
	vpslld $7, %ymm7, %ymm5
	vpxor %ymm9, %ymm1, %ymm9
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm15, %ymm5, %ymm15
	vpaddd %ymm11, %ymm6, %ymm11
	vpxor %ymm4, %ymm12, %ymm6
	vmovdqa %ymm6, 640(%rdi)
	vpand 1152(%rdi), %ymm6, %ymm5
	vpxor %ymm5, %ymm4, %ymm5
	vpsrld $2, %ymm12, %ymm9
	vpsrld $13, %ymm12, %ymm8
	vpsrld $22, %ymm12, %ymm10
	vpslld $30, %ymm12, %ymm1
	vpslld $19, %ymm12, %ymm4
	vpslld $10, %ymm12, %ymm6
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm1, %ymm10, %ymm1
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm1, %ymm6, %ymm1
	vpaddd %ymm2, %ymm3, %ymm3
	vpaddd %ymm14, %ymm0, %ymm14
	vpaddd %ymm15, %ymm11, %ymm11
	vpaddd %ymm1, %ymm5, %ymm1
	vpbroadcastd 0(%rbx), %ymm5
	vpaddd 704(%rdi), %ymm5, %ymm5
	vpaddd 1184(%rdi), %ymm3, %ymm15
	vmovdqa %ymm15, 704(%rdi)
	jmp .Lavx2_zen5_shared_0_12
	.p2align 4
.Lavx2_zen5_shared_0_12:
	vpaddd %ymm14, %ymm3, %ymm14
	vmovdqa %ymm14, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm11, %ymm3
	vmovdqa %ymm3, 1152(%rdi)
	vpaddd %ymm1, %ymm11, %ymm1
	vmovdqa %ymm1, 1248(%rdi)
	vpsrld $7, %ymm13, %ymm11
	vpsrld $18, %ymm13, %ymm0
	vpslld $25, %ymm13, %ymm2
	vpslld $14, %ymm13, %ymm6
	vpsrld $3, %ymm13, %ymm8
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm0, %ymm6, %ymm0
	vpbroadcastd 8(%rbx), %ymm6
	vpaddd 96(%rdi), %ymm6, %ymm6
	vmovdqa %ymm6, 896(%rdi)
	vpaddd %ymm0, %ymm5, %ymm0
	vmovdqa %ymm0, 2560(%r13)
	vpaddd 800(%r9), %ymm0, %ymm5
	vpaddd 864(%rdi), %ymm5, %ymm5
	vmovdqa 768(%rdi), %ymm8
	vpxor 1024(%rdi), %ymm8, %ymm2
	vpand %ymm2, %ymm15, %ymm2
	vpxor %ymm2, %ymm8, %ymm2
	vmovdqa 64(%rbp), %ymm11
	vpaddd 1088(%rdi), %ymm11, %ymm11
	vmovdqa 1216(%rdi), %ymm4
	vpxor %ymm4, %ymm7, %ymm10
	vpand %ymm10, %ymm3, %ymm10
	vpxor %ymm10, %ymm4, %ymm10
	vpsrld $6, %ymm15, %ymm9
	vpsrld $11, %ymm15, %ymm0
	vpsrld $25, %ymm15, %ymm7
	vpslld $26, %ymm15, %ymm4
	vpslld $21, %ymm15, %ymm8
	vpslld $7, %ymm15, %ymm13
	vpxor %ymm0, %ymm9, %ymm0
	vpxor %ymm4, %ymm7, %ymm4
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm4, %ymm13, %ymm4
	vpaddd %ymm2, %ymm5, %ymm2
	vmovdqa 1056(%rdi), %ymm5
	vpxor %ymm5, %ymm14, %ymm13
	vmovdqa %ymm13, 1088(%rdi)
	vpand 960(%rdi), %ymm13, %ymm0
	vpxor %ymm0, %ymm5, %ymm0
	vpsrld $2, %ymm14, %ymm8
	vpsrld $13, %ymm14, %ymm7
	vpsrld $22, %ymm14, %ymm9
	vpslld $30, %ymm14, %ymm5
	vpslld $19, %ymm14, %ymm13
	vpslld $10, %ymm14, %ymm15
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm5, %ymm15, %ymm5
	vpsrld $6, %ymm3, %ymm15
	vpsrld $11, %ymm3, %ymm7
	vpsrld $25, %ymm3, %ymm13
	vpslld $26, %ymm3, %ymm9
	vpslld $21, %ymm3, %ymm8
	vpslld $7, %ymm3, %ymm14
	vpxor %ymm7, %ymm15, %ymm7
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm14, %ymm8, %ymm14
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm9, %ymm14, %ymm9
	vpaddd %ymm10, %ymm11, %ymm10
	vpxor %ymm12, %ymm1, %ymm11
	vmovdqa %ymm11, 960(%rdi)
	vpand 640(%rdi), %ymm11, %ymm14
	vpxor %ymm14, %ymm12, %ymm14
	vpsrld $2, %ymm1, %ymm7
	vpsrld $13, %ymm1, %ymm8
	vpsrld $22, %ymm1, %ymm13
	vpslld $30, %ymm1, %ymm15
	vpslld $19, %ymm1, %ymm12
	vpslld $10, %ymm1, %ymm11
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm11, %ymm12, %ymm11
	vpxor %ymm15, %ymm8, %ymm15
	vpxor %ymm15, %ymm11, %ymm15
	vpaddd %ymm4, %ymm2, %ymm2
	vpaddd %ymm5, %ymm0, %ymm5
	vpaddd %ymm9, %ymm10, %ymm10
	vpaddd %ymm15, %ymm14, %ymm15
	vpsrld $7, %ymm6, %ymm14
	vpsrld $18, %ymm6, %ymm9
	vpslld $25, %ymm6, %ymm0
	vpslld $14, %ymm6, %ymm4
	vpsrld $3, %ymm6, %ymm11
	vpxor %ymm9, %ymm14, %ymm9
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm9, %ymm4, %ymm9
	jmp .Lavx2_zen5_shared_0_13
	.p2align 4
.Lavx2_zen5_shared_0_13:
	vpaddd 576(%rdi), %ymm2, %ymm4
	vmovdqa %ymm4, 640(%rdi)
	vpaddd %ymm5, %ymm2, %ymm5
	vmovdqa %ymm5, 576(%rdi)
	vpaddd 608(%rdi), %ymm10, %ymm2
	vmovdqa %ymm2, 864(%rdi)
	vpaddd %ymm15, %ymm10, %ymm15
	vmovdqa %ymm15, 608(%rdi)
	vpaddd 1312(%rdi), %ymm9, %ymm9
	vpbroadcastd 12(%rbx), %ymm10
	vpaddd 224(%rdi), %ymm10, %ymm10
	vmovdqa %ymm10, 1312(%rdi)
	vpaddd 32(%r9), %ymm9, %ymm9
	vmovdqa %ymm9, 2592(%r13)
	vpaddd 832(%r9), %ymm9, %ymm11
	vpaddd 768(%rdi), %ymm11, %ymm11
	vmovdqa 1024(%rdi), %ymm0
	vpxor 704(%rdi), %ymm0, %ymm14
	vpand %ymm14, %ymm4, %ymm14
	vpxor %ymm14, %ymm0, %ymm14
	vmovdqa 96(%rbp), %ymm8
	vpaddd 1216(%rdi), %ymm8, %ymm8
	vmovdqa 1280(%rdi), %ymm12
	vpxor %ymm12, %ymm3, %ymm13
	vpand %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpsrld $6, %ymm4, %ymm7
	vpsrld $11, %ymm4, %ymm9
	vpsrld $25, %ymm4, %ymm3
	vpslld $26, %ymm4, %ymm12
	vpslld $21, %ymm4, %ymm0
	vpslld $7, %ymm4, %ymm6
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm12, %ymm6, %ymm12
	vpaddd %ymm14, %ymm11, %ymm14
	vmovdqa 1184(%rdi), %ymm11
	vpxor %ymm11, %ymm5, %ymm6
	vmovdqa %ymm6, 1216(%rdi)
	vpand 1088(%rdi), %ymm6, %ymm9
	vpxor %ymm9, %ymm11, %ymm9
	vpsrld $2, %ymm5, %ymm0
	vpsrld $13, %ymm5, %ymm3
	vpsrld $22, %ymm5, %ymm7
	vpslld $30, %ymm5, %ymm11
	vpslld $19, %ymm5, %ymm6
	vpslld $10, %ymm5, %ymm4
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm11, %ymm7, %ymm11
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm11, %ymm4, %ymm11
	vpsrld $6, %ymm2, %ymm4
	vpsrld $11, %ymm2, %ymm3
	vpsrld $25, %ymm2, %ymm6
	vpslld $26, %ymm2, %ymm7
	vpslld $21, %ymm2, %ymm0
	vpslld $7, %ymm2, %ymm5
	vpxor %ymm3, %ymm4, %ymm3
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm5, %ymm0, %ymm5
	vpxor %ymm7, %ymm3, %ymm7
	vpxor %ymm7, %ymm5, %ymm7
	vpaddd %ymm13, %ymm8, %ymm13
	vpxor %ymm1, %ymm15, %ymm8
	vmovdqa %ymm8, 1088(%rdi)
	vpand 960(%rdi), %ymm8, %ymm5
	vpxor %ymm5, %ymm1, %ymm5
	vpsrld $2, %ymm15, %ymm3
	vpsrld $13, %ymm15, %ymm0
	vpsrld $22, %ymm15, %ymm6
	vpslld $30, %ymm15, %ymm4
	vpslld $19, %ymm15, %ymm1
	vpslld $10, %ymm15, %ymm8
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm8, %ymm1, %ymm8
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpaddd %ymm12, %ymm14, %ymm14
	vpaddd %ymm11, %ymm9, %ymm11
	vpaddd %ymm7, %ymm13, %ymm13
	vpaddd %ymm4, %ymm5, %ymm4
	vpsrld $7, %ymm10, %ymm5
	vpsrld $18, %ymm10, %ymm7
	vpslld $25, %ymm10, %ymm9
	vpslld $14, %ymm10, %ymm12
	vpsrld $3, %ymm10, %ymm8
	vpxor %ymm7, %ymm5, %ymm7
	vpxor %ymm12, %ymm9, %ymm12
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpaddd 928(%rdi), %ymm14, %ymm12
	vmovdqa %ymm12, 960(%rdi)
	vpaddd %ymm11, %ymm14, %ymm11
	vmovdqa %ymm11, 928(%rdi)
	vpaddd 992(%rdi), %ymm13, %ymm14
	vmovdqa %ymm14, 768(%rdi)
	jmp .Lavx2_zen5_shared_0_14
	.p2align 4
.Lavx2_zen5_shared_0_14:
	vpaddd %ymm4, %ymm13, %ymm4
	vmovdqa %ymm4, 992(%rdi)
	vmovdqa 2560(%r13), %ymm13
	vpsrld $17, %ymm13, %ymm8
	vpsrld $19, %ymm13, %ymm9
	vpslld $15, %ymm13, %ymm5
	vpslld $13, %ymm13, %ymm0
	vpsrld $10, %ymm13, %ymm1
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm9, %ymm1, %ymm9
	vpxor %ymm9, %ymm0, %ymm9
	vpaddd 896(%rdi), %ymm7, %ymm7
	vpbroadcastd 16(%rbx), %ymm0
	vpaddd 832(%rdi), %ymm0, %ymm0
	vmovdqa %ymm0, 896(%rdi)
	vpaddd %ymm9, %ymm7, %ymm7
	vmovdqa %ymm7, 2624(%r13)
	vpaddd 864(%r9), %ymm7, %ymm9
	vpaddd 1024(%rdi), %ymm9, %ymm9
	vmovdqa 704(%rdi), %ymm1
	vpxor 640(%rdi), %ymm1, %ymm5
	vpand %ymm5, %ymm12, %ymm5
	vpxor %ymm5, %ymm1, %ymm5
	vmovdqa 128(%rbp), %ymm8
	vpaddd 1280(%rdi), %ymm8, %ymm8
	vmovdqa 1152(%rdi), %ymm6
	vpxor %ymm6, %ymm2, %ymm3
	vpand %ymm3, %ymm14, %ymm3
	vpxor %ymm3, %ymm6, %ymm3
	vpsrld $6, %ymm12, %ymm13
	vpsrld $11, %ymm12, %ymm7
	vpsrld $25, %ymm12, %ymm2
	vpslld $26, %ymm12, %ymm6
	vpslld $21, %ymm12, %ymm1
	vpslld $7, %ymm12, %ymm10
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm6, %ymm10, %ymm6
	vpaddd %ymm5, %ymm9, %ymm5
	vmovdqa 576(%rdi), %ymm9
	vpxor %ymm9, %ymm11, %ymm10
	vmovdqa %ymm10, 1280(%rdi)
	vpand 1216(%rdi), %ymm10, %ymm7
	vpxor %ymm7, %ymm9, %ymm7
	vpsrld $2, %ymm11, %ymm1
	vpsrld $13, %ymm11, %ymm2
	vpsrld $22, %ymm11, %ymm13
	vpslld $30, %ymm11, %ymm9
	vpslld $19, %ymm11, %ymm10
	vpslld $10, %ymm11, %ymm12
	vpxor %ymm2, %ymm1, %ymm2
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm9, %ymm12, %ymm9
	vpsrld $6, %ymm14, %ymm12
	vpsrld $11, %ymm14, %ymm2
	vpsrld $25, %ymm14, %ymm10
	vpslld $26, %ymm14, %ymm13
	vpslld $21, %ymm14, %ymm1
	vpslld $7, %ymm14, %ymm11
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm11, %ymm1, %ymm11
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm11, %ymm13
	vpaddd %ymm3, %ymm8, %ymm3
	vpxor %ymm15, %ymm4, %ymm8
	vmovdqa %ymm8, 1216(%rdi)
	vpand 1088(%rdi), %ymm8, %ymm11
	vpxor %ymm11, %ymm15, %ymm11
	vpsrld $2, %ymm4, %ymm2
	vpsrld $13, %ymm4, %ymm1
	vpsrld $22, %ymm4, %ymm10
	vpslld $30, %ymm4, %ymm12
	vpslld $19, %ymm4, %ymm15
	vpslld $10, %ymm4, %ymm8
	vpxor %ymm1, %ymm2, %ymm1
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm12, %ymm1, %ymm12
	vpxor %ymm12, %ymm8, %ymm12
	vpaddd %ymm6, %ymm5, %ymm5
	vpaddd %ymm9, %ymm7, %ymm9
	vpaddd %ymm13, %ymm3, %ymm3
	vpaddd %ymm12, %ymm11, %ymm12
	vpsrld $7, %ymm0, %ymm11
	vpsrld $18, %ymm0, %ymm13
	vpslld $25, %ymm0, %ymm7
	vpslld $14, %ymm0, %ymm6
	vpsrld $3, %ymm0, %ymm8
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm13, %ymm6, %ymm13
	vpaddd 1056(%rdi), %ymm5, %ymm6
	vmovdqa %ymm6, 1088(%rdi)
	jmp .Lavx2_zen5_shared_0_15
	.p2align 4
.Lavx2_zen5_shared_0_15:
	vpaddd %ymm9, %ymm5, %ymm9
	vmovdqa %ymm9, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm3, %ymm5
	vmovdqa %ymm5, 1024(%rdi)
	vpaddd %ymm12, %ymm3, %ymm12
	vmovdqa %ymm12, 1120(%rdi)
	vmovdqa 2592(%r13), %ymm3
	vpsrld $17, %ymm3, %ymm8
	vpsrld $19, %ymm3, %ymm7
	vpslld $15, %ymm3, %ymm11
	vpslld $13, %ymm3, %ymm1
	vpsrld $10, %ymm3, %ymm15
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm7, %ymm15, %ymm7
	vpxor %ymm7, %ymm1, %ymm7
	vpaddd 1312(%rdi), %ymm13, %ymm13
	vpbroadcastd 20(%rbx), %ymm1
	vpaddd 800(%rdi), %ymm1, %ymm1
	vmovdqa %ymm1, 1312(%rdi)
	vpaddd %ymm7, %ymm13, %ymm13
	vmovdqa %ymm13, 2656(%r13)
	vpaddd 896(%r9), %ymm13, %ymm7
	vpaddd 704(%rdi), %ymm7, %ymm7
	vmovdqa 640(%rdi), %ymm15
	vpxor 960(%rdi), %ymm15, %ymm11
	vpand %ymm11, %ymm6, %ymm11
	vpxor %ymm11, %ymm15, %ymm11
	vmovdqa 160(%rbp), %ymm8
	vpaddd 1152(%rdi), %ymm8, %ymm8
	vmovdqa 864(%rdi), %ymm10
	vpxor %ymm10, %ymm14, %ymm2
	vpand %ymm2, %ymm5, %ymm2
	vpxor %ymm2, %ymm10, %ymm2
	vpsrld $6, %ymm6, %ymm3
	vpsrld $11, %ymm6, %ymm13
	vpsrld $25, %ymm6, %ymm14
	vpslld $26, %ymm6, %ymm10
	vpslld $21, %ymm6, %ymm15
	vpslld $7, %ymm6, %ymm0
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm10, %ymm14, %ymm10
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm10, %ymm0, %ymm10
	vpaddd %ymm11, %ymm7, %ymm11
	vmovdqa 928(%rdi), %ymm7
	vpxor %ymm7, %ymm9, %ymm0
	vmovdqa %ymm0, 1152(%rdi)
	vpand 1280(%rdi), %ymm0, %ymm13
	vpxor %ymm13, %ymm7, %ymm13
	vpsrld $2, %ymm9, %ymm15
	vpsrld $13, %ymm9, %ymm14
	vpsrld $22, %ymm9, %ymm3
	vpslld $30, %ymm9, %ymm7
	vpslld $19, %ymm9, %ymm0
	vpslld $10, %ymm9, %ymm6
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm7, %ymm3, %ymm7
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm7, %ymm6, %ymm7
	vpsrld $6, %ymm5, %ymm6
	vpsrld $11, %ymm5, %ymm14
	vpsrld $25, %ymm5, %ymm0
	vpslld $26, %ymm5, %ymm3
	vpslld $21, %ymm5, %ymm15
	vpslld $7, %ymm5, %ymm9
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm3, %ymm0, %ymm3
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm3, %ymm14, %ymm3
	vpxor %ymm3, %ymm9, %ymm3
	vpaddd %ymm2, %ymm8, %ymm2
	vpxor %ymm4, %ymm12, %ymm8
	vmovdqa %ymm8, 1280(%rdi)
	vpand 1216(%rdi), %ymm8, %ymm9
	vpxor %ymm9, %ymm4, %ymm9
	vpsrld $2, %ymm12, %ymm14
	vpsrld $13, %ymm12, %ymm15
	vpsrld $22, %ymm12, %ymm0
	vpslld $30, %ymm12, %ymm6
	vpslld $19, %ymm12, %ymm4
	vpslld $10, %ymm12, %ymm8
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm8, %ymm4, %ymm8
	vpxor %ymm6, %ymm15, %ymm6
	vpxor %ymm6, %ymm8, %ymm6
	vpaddd %ymm10, %ymm11, %ymm11
	vpaddd %ymm7, %ymm13, %ymm7
	vpaddd %ymm3, %ymm2, %ymm2
	vpaddd %ymm6, %ymm9, %ymm6
	vpsrld $7, %ymm1, %ymm9
	vpsrld $18, %ymm1, %ymm3
	vpslld $25, %ymm1, %ymm13
	vpslld $14, %ymm1, %ymm10
	vpsrld $3, %ymm1, %ymm8
	vpxor %ymm3, %ymm9, %ymm3
	vpxor %ymm10, %ymm13, %ymm10
	jmp .Lavx2_zen5_shared_0_16
	.p2align 4
.Lavx2_zen5_shared_0_16:
	vpxor %ymm3, %ymm8, %ymm3
	vpxor %ymm3, %ymm10, %ymm3
	vpaddd 1184(%rdi), %ymm11, %ymm10
	vmovdqa %ymm10, 1216(%rdi)
	vpaddd %ymm7, %ymm11, %ymm7
	vmovdqa %ymm7, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm2, %ymm11
	vmovdqa %ymm11, 704(%rdi)
	vpaddd %ymm6, %ymm2, %ymm6
	vmovdqa %ymm6, 1248(%rdi)
	vmovdqa 2624(%r13), %ymm2
	vpsrld $17, %ymm2, %ymm8
	vpsrld $19, %ymm2, %ymm13
	vpslld $15, %ymm2, %ymm9
	vpslld $13, %ymm2, %ymm15
	vpsrld $10, %ymm2, %ymm4
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm15, %ymm13
	vpaddd 896(%rdi), %ymm3, %ymm3
	vpbroadcastd 24(%rbx), %ymm15
	vpaddd 736(%rdi), %ymm15, %ymm15
	vmovdqa %ymm15, 896(%rdi)
	vpaddd %ymm13, %ymm3, %ymm3
	vmovdqa %ymm3, 2688(%r13)
	vpaddd 928(%r9), %ymm3, %ymm13
	vpaddd 640(%rdi), %ymm13, %ymm13
	vmovdqa 960(%rdi), %ymm4
	vpxor 1088(%rdi), %ymm4, %ymm9
	vpand %ymm9, %ymm10, %ymm9
	vpxor %ymm9, %ymm4, %ymm9
	vmovdqa 192(%rbp), %ymm8
	vpaddd 864(%rdi), %ymm8, %ymm8
	vmovdqa 768(%rdi), %ymm0
	vpxor %ymm0, %ymm5, %ymm14
	vpand %ymm14, %ymm11, %ymm14
	vpxor %ymm14, %ymm0, %ymm14
	vpsrld $6, %ymm10, %ymm2
	vpsrld $11, %ymm10, %ymm3
	vpsrld $25, %ymm10, %ymm5
	vpslld $26, %ymm10, %ymm0
	vpslld $21, %ymm10, %ymm4
	vpslld $7, %ymm10, %ymm1
	vpxor %ymm3, %ymm2, %ymm3
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm1, %ymm4, %ymm1
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm0, %ymm1, %ymm0
	vpaddd %ymm9, %ymm13, %ymm9
	vmovdqa 1056(%rdi), %ymm13
	vpxor %ymm13, %ymm7, %ymm1
	vmovdqa %ymm1, 864(%rdi)
	vpand 1152(%rdi), %ymm1, %ymm3
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $2, %ymm7, %ymm4
	vpsrld $13, %ymm7, %ymm5
	vpsrld $22, %ymm7, %ymm2
	vpslld $30, %ymm7, %ymm13
	vpslld $19, %ymm7, %ymm1
	vpslld $10, %ymm7, %ymm10
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm13, %ymm5, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpsrld $6, %ymm11, %ymm10
	vpsrld $11, %ymm11, %ymm5
	vpsrld $25, %ymm11, %ymm1
	vpslld $26, %ymm11, %ymm2
	vpslld $21, %ymm11, %ymm4
	vpslld $7, %ymm11, %ymm7
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm2, %ymm1, %ymm2
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm2, %ymm5, %ymm2
	vpxor %ymm2, %ymm7, %ymm2
	vpaddd %ymm14, %ymm8, %ymm14
	vpxor %ymm12, %ymm6, %ymm8
	vmovdqa %ymm8, 1152(%rdi)
	vpand 1280(%rdi), %ymm8, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpsrld $2, %ymm6, %ymm5
	vpsrld $13, %ymm6, %ymm4
	vpsrld $22, %ymm6, %ymm1
	vpslld $30, %ymm6, %ymm10
	vpslld $19, %ymm6, %ymm12
	vpslld $10, %ymm6, %ymm8
	vpxor %ymm4, %ymm5, %ymm4
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm8, %ymm12, %ymm8
	vpxor %ymm10, %ymm4, %ymm10
	vpxor %ymm10, %ymm8, %ymm10
	vpaddd %ymm0, %ymm9, %ymm9
	vpaddd %ymm13, %ymm3, %ymm13
	vpaddd %ymm2, %ymm14, %ymm14
	vpaddd %ymm10, %ymm7, %ymm10
	vpsrld $7, %ymm15, %ymm7
	vpsrld $18, %ymm15, %ymm2
	vpslld $25, %ymm15, %ymm3
	jmp .Lavx2_zen5_shared_0_17
	.p2align 4
.Lavx2_zen5_shared_0_17:
	vpslld $14, %ymm15, %ymm0
	vpsrld $3, %ymm15, %ymm8
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm2, %ymm0, %ymm2
	vpbroadcastd 28(%rbx), %ymm0
	vpaddd 160(%rdi), %ymm0, %ymm0
	vpaddd 576(%rdi), %ymm9, %ymm8
	vmovdqa %ymm8, 1280(%rdi)
	vpaddd %ymm13, %ymm9, %ymm13
	vmovdqa %ymm13, 576(%rdi)
	vpaddd 608(%rdi), %ymm14, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpaddd %ymm10, %ymm14, %ymm10
	vmovdqa %ymm10, 608(%rdi)
	vmovdqa 2656(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm3
	vpsrld $19, %ymm14, %ymm7
	vpslld $15, %ymm14, %ymm4
	vpslld $13, %ymm14, %ymm12
	vpsrld $10, %ymm14, %ymm1
	vpxor %ymm7, %ymm3, %ymm7
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm7, %ymm1, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpaddd 1312(%rdi), %ymm2, %ymm2
	vpaddd %ymm7, %ymm2, %ymm2
	vmovdqa %ymm2, 2720(%r13)
	vpaddd 960(%r9), %ymm2, %ymm7
	vpaddd 960(%rdi), %ymm7, %ymm7
	vmovdqa 1088(%rdi), %ymm12
	vpxor 1216(%rdi), %ymm12, %ymm1
	vpand %ymm1, %ymm8, %ymm1
	vpxor %ymm1, %ymm12, %ymm1
	vmovdqa 224(%rbp), %ymm4
	vpaddd 768(%rdi), %ymm4, %ymm4
	vmovdqa 1024(%rdi), %ymm3
	vpxor %ymm3, %ymm11, %ymm5
	vpand %ymm5, %ymm9, %ymm5
	vpxor %ymm5, %ymm3, %ymm5
	vpsrld $6, %ymm8, %ymm14
	vpsrld $11, %ymm8, %ymm2
	vpsrld $25, %ymm8, %ymm11
	vpslld $26, %ymm8, %ymm3
	vpslld $21, %ymm8, %ymm12
	vpslld $7, %ymm8, %ymm15
	vpxor %ymm2, %ymm14, %ymm2
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm3, %ymm2, %ymm3
	vpxor %ymm3, %ymm15, %ymm3
	vpaddd %ymm1, %ymm7, %ymm1
	vmovdqa 1184(%rdi), %ymm7
	vpxor %ymm7, %ymm13, %ymm15
	vmovdqa %ymm15, 768(%rdi)
	vpand 864(%rdi), %ymm15, %ymm2
	vpxor %ymm2, %ymm7, %ymm2
	vpsrld $2, %ymm13, %ymm12
	vpsrld $13, %ymm13, %ymm11
	vpsrld $22, %ymm13, %ymm14
	vpslld $30, %ymm13, %ymm7
	vpslld $19, %ymm13, %ymm15
	vpslld $10, %ymm13, %ymm8
	vpxor %ymm11, %ymm12, %ymm11
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm7, %ymm11, %ymm7
	vpxor %ymm7, %ymm8, %ymm7
	vpsrld $6, %ymm9, %ymm8
	vpsrld $11, %ymm9, %ymm11
	vpsrld $25, %ymm9, %ymm15
	vpslld $26, %ymm9, %ymm14
	vpslld $21, %ymm9, %ymm12
	vpslld $7, %ymm9, %ymm13
	vpxor %ymm11, %ymm8, %ymm11
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm13, %ymm12, %ymm13
	vpxor %ymm14, %ymm11, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpaddd %ymm5, %ymm4, %ymm5
	vpxor %ymm6, %ymm10, %ymm4
	vmovdqa %ymm4, 864(%rdi)
	vpand 1152(%rdi), %ymm4, %ymm13
	vpxor %ymm13, %ymm6, %ymm13
	vpsrld $2, %ymm10, %ymm11
	vpsrld $13, %ymm10, %ymm12
	vpsrld $22, %ymm10, %ymm15
	vpslld $30, %ymm10, %ymm8
	vpslld $19, %ymm10, %ymm6
	vpslld $10, %ymm10, %ymm4
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm8, %ymm12, %ymm8
	vpxor %ymm8, %ymm4, %ymm8
	vpsrld $7, %ymm0, %ymm4
	vpsrld $18, %ymm0, %ymm12
	vpslld $25, %ymm0, %ymm6
	vpslld $14, %ymm0, %ymm15
	jmp .Lavx2_zen5_shared_0_18
	.p2align 4
.Lavx2_zen5_shared_0_18:
	vpsrld $3, %ymm0, %ymm11
	vpxor %ymm12, %ymm4, %ymm12
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm12, %ymm15, %ymm12
	vpaddd %ymm3, %ymm1, %ymm1
	vpaddd %ymm7, %ymm2, %ymm7
	vpaddd %ymm14, %ymm5, %ymm5
	vpaddd %ymm8, %ymm13, %ymm8
	vpaddd 896(%rdi), %ymm12, %ymm12
	vpaddd 928(%rdi), %ymm1, %ymm13
	vmovdqa %ymm13, 896(%rdi)
	vpaddd %ymm7, %ymm1, %ymm7
	vmovdqa %ymm7, 928(%rdi)
	vpaddd 992(%rdi), %ymm5, %ymm1
	vmovdqa %ymm1, 1152(%rdi)
	vpaddd %ymm8, %ymm5, %ymm8
	vmovdqa %ymm8, 992(%rdi)
	vmovdqa 2688(%r13), %ymm5
	vpsrld $17, %ymm5, %ymm14
	vpsrld $19, %ymm5, %ymm2
	vpslld $15, %ymm5, %ymm3
	vpslld $13, %ymm5, %ymm15
	vpsrld $10, %ymm5, %ymm11
	vpxor %ymm2, %ymm14, %ymm2
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vpaddd 64(%r9), %ymm12, %ymm12
	vpaddd %ymm2, %ymm12, %ymm12
	vmovdqa %ymm12, 2752(%r13)
	vpaddd 992(%r9), %ymm12, %ymm2
	vpaddd 1088(%rdi), %ymm2, %ymm2
	vmovdqa 1216(%rdi), %ymm15
	vpxor 1280(%rdi), %ymm15, %ymm11
	vpand %ymm11, %ymm13, %ymm11
	vpxor %ymm11, %ymm15, %ymm11
	vmovdqa 256(%rbp), %ymm3
	vpaddd 1024(%rdi), %ymm3, %ymm3
	vmovdqa 704(%rdi), %ymm14
	vpxor %ymm14, %ymm9, %ymm6
	vpand %ymm6, %ymm1, %ymm6
	vpxor %ymm6, %ymm14, %ymm6
	vpsrld $6, %ymm13, %ymm4
	vpsrld $11, %ymm13, %ymm5
	vpsrld $25, %ymm13, %ymm12
	vpslld $26, %ymm13, %ymm9
	vpslld $21, %ymm13, %ymm14
	vpslld $7, %ymm13, %ymm15
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm9, %ymm5, %ymm9
	vpxor %ymm9, %ymm15, %ymm9
	vpaddd %ymm11, %ymm2, %ymm11
	vmovdqa 576(%rdi), %ymm2
	vpxor %ymm2, %ymm7, %ymm15
	vmovdqa %ymm15, 1024(%rdi)
	vpand 768(%rdi), %ymm15, %ymm5
	vpxor %ymm5, %ymm2, %ymm5
	vpsrld $2, %ymm7, %ymm14
	vpsrld $13, %ymm7, %ymm12
	vpsrld $22, %ymm7, %ymm4
	vpslld $30, %ymm7, %ymm2
	vpslld $19, %ymm7, %ymm15
	vpslld $10, %ymm7, %ymm13
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm2, %ymm13, %ymm2
	vpsrld $6, %ymm1, %ymm13
	vpsrld $11, %ymm1, %ymm12
	vpsrld $25, %ymm1, %ymm15
	vpslld $26, %ymm1, %ymm4
	vpslld $21, %ymm1, %ymm14
	vpslld $7, %ymm1, %ymm7
	vpxor %ymm12, %ymm13, %ymm12
	vpxor %ymm4, %ymm15, %ymm4
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm4, %ymm7, %ymm4
	vpaddd %ymm6, %ymm3, %ymm6
	vpxor %ymm10, %ymm8, %ymm3
	vmovdqa %ymm3, 768(%rdi)
	vpand 864(%rdi), %ymm3, %ymm7
	vpxor %ymm7, %ymm10, %ymm7
	vpsrld $2, %ymm8, %ymm12
	vpsrld $13, %ymm8, %ymm14
	vpsrld $22, %ymm8, %ymm15
	vpslld $30, %ymm8, %ymm13
	vpslld $19, %ymm8, %ymm10
	vpslld $10, %ymm8, %ymm3
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm3, %ymm10, %ymm3
	vpxor %ymm13, %ymm14, %ymm13
	vpxor %ymm13, %ymm3, %ymm13
	vpaddd %ymm9, %ymm11, %ymm11
	vpaddd %ymm2, %ymm5, %ymm2
	jmp .Lavx2_zen5_shared_0_19
	.p2align 4
.Lavx2_zen5_shared_0_19:
	vpaddd %ymm4, %ymm6, %ymm6
	vpaddd %ymm13, %ymm7, %ymm13
	vpaddd 96(%r9), %ymm0, %ymm0
	vpaddd 1056(%rdi), %ymm11, %ymm7
	vmovdqa %ymm7, 864(%rdi)
	vpaddd %ymm2, %ymm11, %ymm2
	vmovdqa %ymm2, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm6, %ymm11
	vmovdqa %ymm11, 1088(%rdi)
	vpaddd %ymm13, %ymm6, %ymm13
	vmovdqa %ymm13, 1120(%rdi)
	vmovdqa 2720(%r13), %ymm6
	vpsrld $17, %ymm6, %ymm4
	vpsrld $19, %ymm6, %ymm5
	vpslld $15, %ymm6, %ymm9
	vpslld $13, %ymm6, %ymm3
	vpsrld $10, %ymm6, %ymm14
	vpxor %ymm5, %ymm4, %ymm5
	vpxor %ymm3, %ymm9, %ymm3
	vpxor %ymm5, %ymm14, %ymm5
	vpxor %ymm5, %ymm3, %ymm5
	vpaddd 2560(%r13), %ymm0, %ymm0
	vpaddd %ymm5, %ymm0, %ymm0
	vmovdqa %ymm0, 2784(%r13)
	vpaddd 1024(%r9), %ymm0, %ymm5
	vpaddd 1216(%rdi), %ymm5, %ymm5
	vmovdqa 1280(%rdi), %ymm3
	vpxor 896(%rdi), %ymm3, %ymm14
	vpand %ymm14, %ymm7, %ymm14
	vpxor %ymm14, %ymm3, %ymm14
	vmovdqa 288(%rbp), %ymm9
	vpaddd 704(%rdi), %ymm9, %ymm9
	vmovdqa 640(%rdi), %ymm4
	vpxor %ymm4, %ymm1, %ymm10
	vpand %ymm10, %ymm11, %ymm10
	vpxor %ymm10, %ymm4, %ymm10
	vpsrld $6, %ymm7, %ymm15
	vpsrld $11, %ymm7, %ymm12
	vpsrld $25, %ymm7, %ymm6
	vpslld $26, %ymm7, %ymm0
	vpslld $21, %ymm7, %ymm1
	vpslld $7, %ymm7, %ymm4
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm4, %ymm1, %ymm4
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm0, %ymm4, %ymm0
	vpaddd %ymm14, %ymm5, %ymm14
	vmovdqa 928(%rdi), %ymm5
	vpxor %ymm5, %ymm2, %ymm4
	vmovdqa %ymm4, 704(%rdi)
	vpand 1024(%rdi), %ymm4, %ymm12
	vpxor %ymm12, %ymm5, %ymm12
	vpsrld $2, %ymm2, %ymm1
	vpsrld $13, %ymm2, %ymm6
	vpsrld $22, %ymm2, %ymm15
	vpslld $30, %ymm2, %ymm5
	vpslld $19, %ymm2, %ymm4
	vpslld $10, %ymm2, %ymm7
	vpxor %ymm6, %ymm1, %ymm6
	vpxor %ymm5, %ymm15, %ymm5
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm5, %ymm6, %ymm5
	vpxor %ymm5, %ymm7, %ymm5
	vpsrld $6, %ymm11, %ymm7
	vpsrld $11, %ymm11, %ymm6
	vpsrld $25, %ymm11, %ymm4
	vpslld $26, %ymm11, %ymm15
	vpslld $21, %ymm11, %ymm1
	vpslld $7, %ymm11, %ymm2
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm15, %ymm4, %ymm15
	vpxor %ymm2, %ymm1, %ymm2
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm15, %ymm2, %ymm15
	vpaddd %ymm10, %ymm9, %ymm10
	vpxor %ymm8, %ymm13, %ymm9
	vmovdqa %ymm9, 1024(%rdi)
	vpand 768(%rdi), %ymm9, %ymm2
	vpxor %ymm2, %ymm8, %ymm2
	vpsrld $2, %ymm13, %ymm6
	vpsrld $13, %ymm13, %ymm1
	vpsrld $22, %ymm13, %ymm4
	vpslld $30, %ymm13, %ymm7
	vpslld $19, %ymm13, %ymm8
	vpslld $10, %ymm13, %ymm9
	vpxor %ymm1, %ymm6, %ymm1
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm7, %ymm1, %ymm7
	vpxor %ymm7, %ymm9, %ymm7
	vpaddd %ymm0, %ymm14, %ymm14
	vpaddd %ymm5, %ymm12, %ymm5
	vpaddd %ymm15, %ymm10, %ymm10
	vpaddd %ymm7, %ymm2, %ymm7
	vpaddd 1184(%rdi), %ymm14, %ymm2
	vmovdqa %ymm2, 768(%rdi)
	vpaddd %ymm5, %ymm14, %ymm5
	vmovdqa %ymm5, 1184(%rdi)
	vpaddd 1248(%rdi), %ymm10, %ymm14
	jmp .Lavx2_zen5_shared_0_20
	.p2align 4
.Lavx2_zen5_shared_0_20:
	vmovdqa %ymm14, 1216(%rdi)
	vpaddd %ymm7, %ymm10, %ymm7
	vmovdqa %ymm7, 1248(%rdi)
	vmovdqa 2752(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm15
	vpsrld $19, %ymm10, %ymm12
	vpslld $15, %ymm10, %ymm0
	vpslld $13, %ymm10, %ymm9
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm9, %ymm0, %ymm9
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm9, %ymm12
	vmovdqa 2592(%r13), %ymm9
	vpaddd 128(%r9), %ymm9, %ymm9
	vpaddd %ymm12, %ymm9, %ymm9
	vmovdqa %ymm9, 2816(%r13)
	vpaddd 1056(%r9), %ymm9, %ymm12
	vpaddd %ymm12, %ymm3, %ymm12
	vmovdqa 896(%rdi), %ymm3
	vpxor 864(%rdi), %ymm3, %ymm10
	vpand %ymm10, %ymm2, %ymm10
	vpxor %ymm10, %ymm3, %ymm10
	vmovdqa 320(%rbp), %ymm0
	vpaddd 640(%rdi), %ymm0, %ymm0
	vmovdqa 1152(%rdi), %ymm15
	vpxor %ymm15, %ymm11, %ymm1
	vpand %ymm1, %ymm14, %ymm1
	vpxor %ymm1, %ymm15, %ymm1
	vpsrld $6, %ymm2, %ymm8
	vpsrld $11, %ymm2, %ymm4
	vpsrld $25, %ymm2, %ymm6
	vpslld $26, %ymm2, %ymm9
	vpslld $21, %ymm2, %ymm11
	vpslld $7, %ymm2, %ymm15
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm9, %ymm15, %ymm9
	vpaddd %ymm10, %ymm12, %ymm10
	vmovdqa 1056(%rdi), %ymm12
	vpxor %ymm12, %ymm5, %ymm15
	vmovdqa %ymm15, 640(%rdi)
	vpand 704(%rdi), %ymm15, %ymm4
	vpxor %ymm4, %ymm12, %ymm4
	vpsrld $2, %ymm5, %ymm11
	vpsrld $13, %ymm5, %ymm6
	vpsrld $22, %ymm5, %ymm8
	vpslld $30, %ymm5, %ymm12
	vpslld $19, %ymm5, %ymm15
	vpslld $10, %ymm5, %ymm2
	vpxor %ymm6, %ymm11, %ymm6
	vpxor %ymm12, %ymm8, %ymm12
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm12, %ymm6, %ymm12
	vpxor %ymm12, %ymm2, %ymm12
	vpsrld $6, %ymm14, %ymm2
	vpsrld $11, %ymm14, %ymm6
	vpsrld $25, %ymm14, %ymm15
	vpslld $26, %ymm14, %ymm8
	vpslld $21, %ymm14, %ymm11
	vpslld $7, %ymm14, %ymm5
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm8, %ymm15, %ymm8
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm8, %ymm6, %ymm8
	vpxor %ymm8, %ymm5, %ymm8
	vpaddd %ymm1, %ymm0, %ymm1
	vpxor %ymm13, %ymm7, %ymm0
	vmovdqa %ymm0, 704(%rdi)
	vpand 1024(%rdi), %ymm0, %ymm5
	vpxor %ymm5, %ymm13, %ymm5
	vpsrld $2, %ymm7, %ymm6
	vpsrld $13, %ymm7, %ymm11
	vpsrld $22, %ymm7, %ymm15
	vpslld $30, %ymm7, %ymm2
	vpslld $19, %ymm7, %ymm13
	vpslld $10, %ymm7, %ymm0
	vpxor %ymm11, %ymm6, %ymm11
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm2, %ymm0, %ymm2
	vpaddd %ymm9, %ymm10, %ymm10
	vpaddd %ymm12, %ymm4, %ymm12
	vpaddd %ymm8, %ymm1, %ymm1
	vpaddd %ymm2, %ymm5, %ymm2
	vpaddd 576(%rdi), %ymm10, %ymm5
	vmovdqa %ymm5, 1024(%rdi)
	vpaddd %ymm12, %ymm10, %ymm12
	vmovdqa %ymm12, 576(%rdi)
	vpaddd 608(%rdi), %ymm1, %ymm10
	vmovdqa %ymm10, 1280(%rdi)
	vpaddd %ymm2, %ymm1, %ymm2
	vmovdqa %ymm2, 608(%rdi)
	vmovdqa 2784(%r13), %ymm1
	vpsrld $17, %ymm1, %ymm8
	vpsrld $19, %ymm1, %ymm4
	vpslld $15, %ymm1, %ymm9
	jmp .Lavx2_zen5_shared_0_21
	.p2align 4
.Lavx2_zen5_shared_0_21:
	vpslld $13, %ymm1, %ymm0
	vpsrld $10, %ymm1, %ymm1
	vpxor %ymm4, %ymm8, %ymm4
	vpxor %ymm0, %ymm9, %ymm0
	vpxor %ymm4, %ymm1, %ymm4
	vpxor %ymm4, %ymm0, %ymm4
	vpaddd 2624(%r13), %ymm4, %ymm4
	vmovdqa %ymm4, 2848(%r13)
	vpaddd 1088(%r9), %ymm4, %ymm0
	vpaddd %ymm0, %ymm3, %ymm0
	vmovdqa 864(%rdi), %ymm3
	vpxor 768(%rdi), %ymm3, %ymm1
	vpand %ymm1, %ymm5, %ymm1
	vpxor %ymm1, %ymm3, %ymm1
	vmovdqa 352(%rbp), %ymm9
	vpaddd 1152(%rdi), %ymm9, %ymm9
	vmovdqa 1088(%rdi), %ymm8
	vpxor %ymm8, %ymm14, %ymm11
	vpand %ymm11, %ymm10, %ymm11
	vpxor %ymm11, %ymm8, %ymm11
	vpsrld $6, %ymm5, %ymm13
	vpsrld $11, %ymm5, %ymm15
	vpsrld $25, %ymm5, %ymm6
	vpslld $26, %ymm5, %ymm4
	vpslld $21, %ymm5, %ymm14
	vpslld $7, %ymm5, %ymm8
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm4, %ymm15, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vpaddd %ymm1, %ymm0, %ymm1
	vmovdqa 1184(%rdi), %ymm0
	vpxor %ymm0, %ymm12, %ymm8
	vmovdqa %ymm8, 1152(%rdi)
	vpand 640(%rdi), %ymm8, %ymm15
	vpxor %ymm15, %ymm0, %ymm15
	vpsrld $2, %ymm12, %ymm14
	vpsrld $13, %ymm12, %ymm6
	vpsrld $22, %ymm12, %ymm13
	vpslld $30, %ymm12, %ymm0
	vpslld $19, %ymm12, %ymm8
	vpslld $10, %ymm12, %ymm5
	vpxor %ymm6, %ymm14, %ymm6
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm0, %ymm5, %ymm0
	vpsrld $6, %ymm10, %ymm5
	vpsrld $11, %ymm10, %ymm6
	vpsrld $25, %ymm10, %ymm8
	vpslld $26, %ymm10, %ymm13
	vpslld $21, %ymm10, %ymm14
	vpslld $7, %ymm10, %ymm12
	vpxor %ymm6, %ymm5, %ymm6
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm13, %ymm6, %ymm13
	vpxor %ymm13, %ymm12, %ymm13
	vpaddd %ymm11, %ymm9, %ymm11
	vpxor %ymm7, %ymm2, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpand 704(%rdi), %ymm9, %ymm12
	vpxor %ymm12, %ymm7, %ymm12
	vpsrld $2, %ymm2, %ymm6
	vpsrld $13, %ymm2, %ymm14
	vpsrld $22, %ymm2, %ymm8
	vpslld $30, %ymm2, %ymm5
	vpslld $19, %ymm2, %ymm7
	vpslld $10, %ymm2, %ymm9
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm5, %ymm8, %ymm5
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm5, %ymm14, %ymm5
	vpxor %ymm5, %ymm9, %ymm5
	vpaddd %ymm4, %ymm1, %ymm1
	vpaddd %ymm0, %ymm15, %ymm0
	vpaddd %ymm13, %ymm11, %ymm11
	vpaddd %ymm5, %ymm12, %ymm5
	vpaddd 928(%rdi), %ymm1, %ymm12
	vmovdqa %ymm12, 128(%rdi)
	vpaddd %ymm0, %ymm1, %ymm0
	vmovdqa %ymm0, 192(%rdi)
	vpaddd 992(%rdi), %ymm11, %ymm1
	vmovdqa %ymm1, 160(%rdi)
	vpaddd %ymm5, %ymm11, %ymm5
	vmovdqa %ymm5, 224(%rdi)
	vmovdqa 2816(%r13), %ymm11
	vpsrld $17, %ymm11, %ymm13
	vpsrld $19, %ymm11, %ymm15
	vpslld $15, %ymm11, %ymm4
	vpslld $13, %ymm11, %ymm9
	vpsrld $10, %ymm11, %ymm11
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm15, %ymm9, %ymm15
	vpaddd 2656(%r13), %ymm15, %ymm15
	vmovdqa %ymm15, 2880(%r13)
	vpaddd 1120(%r9), %ymm15, %ymm9
	jmp .Lavx2_zen5_shared_0_22
	.p2align 4
.Lavx2_zen5_shared_0_22:
	vpaddd %ymm9, %ymm3, %ymm9
	vmovdqa 768(%rdi), %ymm3
	vpxor 1024(%rdi), %ymm3, %ymm11
	vpand %ymm11, %ymm12, %ymm11
	vpxor %ymm11, %ymm3, %ymm11
	vmovdqa 384(%rbp), %ymm4
	vpaddd 1088(%rdi), %ymm4, %ymm4
	vmovdqa 1216(%rdi), %ymm13
	vpxor %ymm13, %ymm10, %ymm14
	vpand %ymm14, %ymm1, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpsrld $6, %ymm12, %ymm7
	vpsrld $11, %ymm12, %ymm8
	vpsrld $25, %ymm12, %ymm6
	vpslld $26, %ymm12, %ymm15
	vpslld $21, %ymm12, %ymm10
	vpslld $7, %ymm12, %ymm13
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm15, %ymm8, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpaddd %ymm11, %ymm9, %ymm11
	vmovdqa 576(%rdi), %ymm9
	vpxor %ymm9, %ymm0, %ymm13
	vmovdqa %ymm13, 1088(%rdi)
	vpand 1152(%rdi), %ymm13, %ymm8
	vpxor %ymm8, %ymm9, %ymm8
	vpsrld $2, %ymm0, %ymm10
	vpsrld $13, %ymm0, %ymm6
	vpsrld $22, %ymm0, %ymm7
	vpslld $30, %ymm0, %ymm9
	vpslld $19, %ymm0, %ymm13
	vpslld $10, %ymm0, %ymm12
	vpxor %ymm6, %ymm10, %ymm6
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm12, %ymm13, %ymm12
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm9, %ymm12, %ymm9
	vpsrld $6, %ymm1, %ymm12
	vpsrld $11, %ymm1, %ymm6
	vpsrld $25, %ymm1, %ymm13
	vpslld $26, %ymm1, %ymm7
	vpslld $21, %ymm1, %ymm10
	vpslld $7, %ymm1, %ymm0
	vpxor %ymm6, %ymm12, %ymm6
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm7, %ymm0, %ymm7
	vpaddd %ymm14, %ymm4, %ymm14
	vpxor %ymm2, %ymm5, %ymm4
	vmovdqa %ymm4, 1152(%rdi)
	vpand 640(%rdi), %ymm4, %ymm0
	vpxor %ymm0, %ymm2, %ymm0
	vpsrld $2, %ymm5, %ymm6
	vpsrld $13, %ymm5, %ymm10
	vpsrld $22, %ymm5, %ymm13
	vpslld $30, %ymm5, %ymm12
	vpslld $19, %ymm5, %ymm2
	vpslld $10, %ymm5, %ymm4
	vpxor %ymm10, %ymm6, %ymm10
	vpxor %ymm12, %ymm13, %ymm12
	vpxor %ymm4, %ymm2, %ymm4
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm4, %ymm12
	vpaddd %ymm15, %ymm11, %ymm11
	vpaddd %ymm9, %ymm8, %ymm9
	vpaddd %ymm7, %ymm14, %ymm14
	vpaddd %ymm12, %ymm0, %ymm12
	vpaddd 1056(%rdi), %ymm11, %ymm0
	vmovdqa %ymm0, 640(%rdi)
	vpaddd %ymm9, %ymm11, %ymm9
	vmovdqa %ymm9, 1056(%rdi)
	vpaddd 1120(%rdi), %ymm14, %ymm11
	vmovdqa %ymm11, 864(%rdi)
	vpaddd %ymm12, %ymm14, %ymm12
	vmovdqa %ymm12, 96(%rdi)
	vmovdqa 2848(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm7
	vpsrld $19, %ymm14, %ymm8
	vpslld $15, %ymm14, %ymm15
	vpslld $13, %ymm14, %ymm4
	vpsrld $10, %ymm14, %ymm14
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm4, %ymm15, %ymm4
	vpxor %ymm8, %ymm14, %ymm8
	vpxor %ymm8, %ymm4, %ymm8
	vpaddd 2688(%r13), %ymm8, %ymm8
	vmovdqa %ymm8, 2912(%r13)
	vpaddd 1152(%r9), %ymm8, %ymm8
	vpaddd %ymm8, %ymm3, %ymm8
	vmovdqa 1024(%rdi), %ymm3
	vpxor 128(%rdi), %ymm3, %ymm4
	vpand %ymm4, %ymm0, %ymm4
	vpxor %ymm4, %ymm3, %ymm4
	vmovdqa 416(%rbp), %ymm14
	vpaddd 1216(%rdi), %ymm14, %ymm14
	vmovdqa 1280(%rdi), %ymm15
	vpxor %ymm15, %ymm1, %ymm7
	jmp .Lavx2_zen5_shared_0_23
	.p2align 4
.Lavx2_zen5_shared_0_23:
	vpand %ymm7, %ymm11, %ymm7
	vpxor %ymm7, %ymm15, %ymm7
	vpsrld $6, %ymm0, %ymm10
	vpsrld $11, %ymm0, %ymm2
	vpsrld $25, %ymm0, %ymm13
	vpslld $26, %ymm0, %ymm6
	vpslld $21, %ymm0, %ymm1
	vpslld $7, %ymm0, %ymm15
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm15, %ymm1, %ymm15
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm6, %ymm15, %ymm6
	vpaddd %ymm4, %ymm8, %ymm4
	vmovdqa 192(%rdi), %ymm8
	vpxor %ymm8, %ymm9, %ymm15
	vmovdqa %ymm15, 1216(%rdi)
	vpand 1088(%rdi), %ymm15, %ymm2
	vpxor %ymm2, %ymm8, %ymm2
	vpsrld $2, %ymm9, %ymm8
	vpsrld $13, %ymm9, %ymm1
	vpsrld $22, %ymm9, %ymm13
	vpslld $30, %ymm9, %ymm10
	vpslld $19, %ymm9, %ymm15
	vpslld $10, %ymm9, %ymm0
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm10, %ymm0, %ymm10
	vpsrld $6, %ymm11, %ymm0
	vpsrld $11, %ymm11, %ymm1
	vpsrld $25, %ymm11, %ymm15
	vpslld $26, %ymm11, %ymm13
	vpslld $21, %ymm11, %ymm8
	vpslld $7, %ymm11, %ymm9
	vpxor %ymm1, %ymm0, %ymm1
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm13, %ymm1, %ymm13
	vpxor %ymm13, %ymm9, %ymm13
	vpaddd %ymm7, %ymm14, %ymm7
	vpxor %ymm5, %ymm12, %ymm14
	vmovdqa %ymm14, 1088(%rdi)
	vpand 1152(%rdi), %ymm14, %ymm9
	vpxor %ymm9, %ymm5, %ymm9
	vpsrld $2, %ymm12, %ymm5
	vpsrld $13, %ymm12, %ymm1
	vpsrld $22, %ymm12, %ymm8
	vpslld $30, %ymm12, %ymm15
	vpslld $19, %ymm12, %ymm0
	vpslld $10, %ymm12, %ymm14
	vpxor %ymm1, %ymm5, %ymm1
	vpxor %ymm15, %ymm8, %ymm15
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm15, %ymm1, %ymm15
	vpxor %ymm15, %ymm14, %ymm15
	vpaddd %ymm6, %ymm4, %ymm4
	vpaddd %ymm10, %ymm2, %ymm10
	vpaddd %ymm13, %ymm7, %ymm7
	vpaddd %ymm15, %ymm9, %ymm15
	vpaddd 1184(%rdi), %ymm4, %ymm9
	vmovdqa %ymm9, 1152(%rdi)
	vpaddd %ymm10, %ymm4, %ymm10
	vpaddd 1248(%rdi), %ymm7, %ymm4
	vpaddd %ymm15, %ymm7, %ymm15
	vmovdqa %ymm15, 64(%rdi)
	vmovdqa 2880(%r13), %ymm7
	vpsrld $17, %ymm7, %ymm13
	vpsrld $19, %ymm7, %ymm2
	vpslld $15, %ymm7, %ymm6
	vpslld $13, %ymm7, %ymm14
	vpsrld $10, %ymm7, %ymm7
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm14, %ymm6, %ymm14
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vpaddd 2720(%r13), %ymm2, %ymm2
	vmovdqa %ymm2, 2944(%r13)
	vpaddd 1184(%r9), %ymm2, %ymm2
	vpaddd %ymm2, %ymm3, %ymm2
	vmovdqa 128(%rdi), %ymm3
	vpxor 640(%rdi), %ymm3, %ymm14
	vpand %ymm14, %ymm9, %ymm14
	vpxor %ymm14, %ymm3, %ymm14
	vmovdqa 448(%rbp), %ymm3
	vpaddd 1280(%rdi), %ymm3, %ymm3
	vmovdqa 160(%rdi), %ymm7
	vpxor %ymm7, %ymm11, %ymm6
	vpand %ymm6, %ymm4, %ymm6
	vpxor %ymm6, %ymm7, %ymm6
	vpsrld $6, %ymm9, %ymm7
	vpsrld $11, %ymm9, %ymm13
	vpsrld $25, %ymm9, %ymm1
	vpslld $26, %ymm9, %ymm0
	vpslld $21, %ymm9, %ymm8
	vpslld $7, %ymm9, %ymm5
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm0, %ymm1, %ymm0
	vpxor %ymm5, %ymm8, %ymm5
	jmp .Lavx2_zen5_shared_0_24
	.p2align 4
.Lavx2_zen5_shared_0_24:
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm0, %ymm5, %ymm0
	vpaddd %ymm14, %ymm2, %ymm14
	vmovdqa 1056(%rdi), %ymm2
	vpxor %ymm2, %ymm10, %ymm5
	vpand 1216(%rdi), %ymm5, %ymm5
	vpxor %ymm5, %ymm2, %ymm5
	vpsrld $2, %ymm10, %ymm13
	vpsrld $13, %ymm10, %ymm8
	vpsrld $22, %ymm10, %ymm1
	vpslld $30, %ymm10, %ymm7
	vpslld $19, %ymm10, %ymm11
	vpslld $10, %ymm10, %ymm9
	vpxor %ymm8, %ymm13, %ymm8
	vpxor %ymm7, %ymm1, %ymm7
	vpxor %ymm9, %ymm11, %ymm9
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm7, %ymm9, %ymm7
	vpsrld $6, %ymm4, %ymm9
	vpsrld $11, %ymm4, %ymm8
	vpsrld $25, %ymm4, %ymm11
	vpslld $26, %ymm4, %ymm1
	vpslld $21, %ymm4, %ymm13
	vpslld $7, %ymm4, %ymm2
	vpxor %ymm8, %ymm9, %ymm8
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm1, %ymm8, %ymm1
	vpxor %ymm1, %ymm2, %ymm1
	vpaddd %ymm6, %ymm3, %ymm6
	vpxor %ymm12, %ymm15, %ymm3
	vpand 1088(%rdi), %ymm3, %ymm3
	vpxor %ymm3, %ymm12, %ymm3
	vpsrld $2, %ymm15, %ymm12
	vpsrld $13, %ymm15, %ymm2
	vpsrld $22, %ymm15, %ymm8
	vpslld $30, %ymm15, %ymm13
	vpslld $19, %ymm15, %ymm11
	vpslld $10, %ymm15, %ymm15
	vpxor %ymm2, %ymm12, %ymm2
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm15, %ymm13
	vmovdqa 0(%r9), %ymm15
	vpaddd 672(%rdi), %ymm15, %ymm15
	vpaddd %ymm0, %ymm14, %ymm14
	vpaddd %ymm7, %ymm5, %ymm7
	vpaddd %ymm1, %ymm6, %ymm6
	vpaddd %ymm13, %ymm3, %ymm13
	vpand (%rdi), %ymm15, %ymm15
	vpcmpeqd 32(%rdi), %ymm15, %ymm15
	vmovmskps %ymm15, %r10d
	mov %r10w, (%rcx)
	or %r10d, %eax
	vpaddd 576(%rdi), %ymm14, %ymm15
	vpaddd %ymm7, %ymm14, %ymm7
	vpaddd 608(%rdi), %ymm6, %ymm14
	vpaddd %ymm13, %ymm6, %ymm13
	vmovdqa 1216(%r9), %ymm6
	vmovdqa %ymm6, 2464(%r13)
	vmovdqa %ymm6, 2496(%r13)
	vmovdqa 64(%r9), %ymm6
	vmovdqa %ymm6, 2528(%r13)
	vmovdqa 640(%rdi), %ymm6
	vmovdqa 1056(%rdi), %ymm3
	vmovdqa 864(%rdi), %ymm1
	vmovdqa 1152(%rdi), %ymm5
	vmovdqa %ymm10, %ymm8
	vmovdqa %ymm3, %ymm9
	vmovdqa %ymm7, %ymm3
	vmovdqa %ymm13, %ymm7
	vmovdqa %ymm15, %ymm2
	vmovdqa %ymm5, %ymm0
	vmovdqa %ymm1, %ymm5
	vmovdqa %ymm6, %ymm1
	vmovdqa %ymm14, %ymm6
	mov $4, %r15
	.p2align 6
.Lavx2_zen5_shared_1:
	vmovdqa 2496(%r13), %ymm10
	vpsrld $7, %ymm10, %ymm11
	vpsrld $18, %ymm10, %ymm12
	vpslld $25, %ymm10, %ymm13
	vpslld $14, %ymm10, %ymm14
	vpsrld $3, %ymm10, %ymm15
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm14, %ymm13, %ymm14
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm12, %ymm14, %ymm12
	vpaddd 2464(%r13), %ymm12, %ymm12
	vmovdqa 2912(%r13), %ymm14
	vpsrld $17, %ymm14, %ymm15
	vpsrld $19, %ymm14, %ymm13
	vpslld $15, %ymm14, %ymm11
	vpslld $13, %ymm14, %ymm10
	vmovdqa %ymm7, 576(%rdi)
	vpsrld $10, %ymm14, %ymm7
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm13, %ymm10, %ymm13
	vpaddd 2752(%r13), %ymm12, %ymm12
	vpaddd %ymm13, %ymm12, %ymm12
	vmovdqa %ymm12, 2976(%r13)
	vpaddd 928(%r14), %ymm12, %ymm13
	vpaddd 128(%rdi), %ymm13, %ymm13
	vpxor %ymm1, %ymm0, %ymm10
	vpand %ymm10, %ymm2, %ymm10
	vpxor %ymm10, %ymm1, %ymm10
	vmovdqa 480(%rbp), %ymm7
	vpaddd 160(%rdi), %ymm7, %ymm7
	vpxor %ymm5, %ymm4, %ymm11
	vpand %ymm11, %ymm6, %ymm11
	vpxor %ymm11, %ymm5, %ymm11
	vpsrld $6, %ymm2, %ymm15
	vpsrld $11, %ymm2, %ymm14
	vpsrld $25, %ymm2, %ymm12
	vmovdqa %ymm4, 608(%rdi)
	vpslld $26, %ymm2, %ymm4
	vmovdqa %ymm5, 640(%rdi)
	vpslld $21, %ymm2, %ymm5
	vmovdqa %ymm0, 672(%rdi)
	vpslld $7, %ymm2, %ymm0
	vpxor %ymm14, %ymm15, %ymm14
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm4, %ymm14, %ymm4
	vpxor %ymm4, %ymm0, %ymm4
	vpaddd %ymm10, %ymm13, %ymm10
	vpxor %ymm8, %ymm3, %ymm13
	vmovdqa %ymm13, 704(%rdi)
	vpxor %ymm9, %ymm8, %ymm0
	vpand %ymm0, %ymm13, %ymm0
	vpxor %ymm0, %ymm8, %ymm0
	vpsrld $2, %ymm3, %ymm14
	vpsrld $13, %ymm3, %ymm5
	vpsrld $22, %ymm3, %ymm12
	vpslld $30, %ymm3, %ymm15
	vmovdqa %ymm8, 736(%rdi)
	vpslld $19, %ymm3, %ymm8
	vmovdqa %ymm9, 768(%rdi)
	vpslld $10, %ymm3, %ymm9
	vpxor %ymm5, %ymm14, %ymm5
	vpxor %ymm15, %ymm12, %ymm15
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm15, %ymm9, %ymm15
	vpsrld $6, %ymm6, %ymm9
	vpsrld $11, %ymm6, %ymm5
	vpsrld $25, %ymm6, %ymm8
	vpslld $26, %ymm6, %ymm12
	vpslld $21, %ymm6, %ymm14
	vpslld $7, %ymm6, %ymm13
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm12, %ymm8, %ymm12
	vpxor %ymm13, %ymm14, %ymm13
	vpxor %ymm12, %ymm5, %ymm12
	vpxor %ymm12, %ymm13, %ymm12
	vpaddd %ymm11, %ymm7, %ymm11
	vmovdqa 576(%rdi), %ymm7
	vmovdqa 64(%rdi), %ymm13
	vpxor %ymm13, %ymm7, %ymm5
	vmovdqa %ymm5, 800(%rdi)
	vpxor 96(%rdi), %ymm13, %ymm14
	vpand %ymm14, %ymm5, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpsrld $2, %ymm7, %ymm8
	vpsrld $13, %ymm7, %ymm9
	vpsrld $22, %ymm7, %ymm13
	vpslld $30, %ymm7, %ymm5
	vmovdqa %ymm3, 832(%rdi)
	vpslld $19, %ymm7, %ymm3
	vmovdqa %ymm6, 864(%rdi)
	vpslld $10, %ymm7, %ymm6
	vpxor %ymm9, %ymm8, %ymm9
	vpxor %ymm5, %ymm13, %ymm5
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm5, %ymm6, %ymm5
	jmp .Lavx2_zen5_shared_1_1
	.p2align 4
.Lavx2_zen5_shared_1_1:
	vmovdqa 2528(%r13), %ymm6
	vpsrld $7, %ymm6, %ymm9
	vpsrld $18, %ymm6, %ymm3
	vpslld $25, %ymm6, %ymm13
	vpslld $14, %ymm6, %ymm8
	vpsrld $3, %ymm6, %ymm7
	vpxor %ymm3, %ymm9, %ymm3
	vpxor %ymm8, %ymm13, %ymm8
	vpxor %ymm3, %ymm7, %ymm3
	vpxor %ymm3, %ymm8, %ymm3
	vpaddd %ymm4, %ymm10, %ymm10
	vpaddd %ymm15, %ymm0, %ymm15
	vpaddd %ymm12, %ymm11, %ymm11
	vpaddd %ymm5, %ymm14, %ymm5
	vpaddd 2496(%r13), %ymm3, %ymm3
	vpaddd 192(%rdi), %ymm10, %ymm14
	vmovdqa %ymm14, 896(%rdi)
	vpaddd %ymm15, %ymm10, %ymm15
	vmovdqa %ymm15, 928(%rdi)
	vpaddd 224(%rdi), %ymm11, %ymm10
	vmovdqa %ymm10, 960(%rdi)
	vpaddd %ymm5, %ymm11, %ymm5
	vmovdqa %ymm5, 992(%rdi)
	vmovdqa 2944(%r13), %ymm11
	vpsrld $17, %ymm11, %ymm12
	vpsrld $19, %ymm11, %ymm0
	vpslld $15, %ymm11, %ymm4
	vpslld $13, %ymm11, %ymm8
	vpsrld $10, %ymm11, %ymm7
	vpxor %ymm0, %ymm12, %ymm0
	vpxor %ymm8, %ymm4, %ymm8
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm0, %ymm8, %ymm0
	vpaddd 2784(%r13), %ymm3, %ymm3
	vpaddd %ymm0, %ymm3, %ymm3
	vmovdqa %ymm3, 3008(%r13)
	vpaddd 960(%r14), %ymm3, %ymm0
	vpaddd %ymm0, %ymm1, %ymm0
	vmovdqa 672(%rdi), %ymm1
	vpxor %ymm1, %ymm2, %ymm8
	vpand %ymm8, %ymm14, %ymm8
	vpxor %ymm8, %ymm1, %ymm8
	vmovdqa 512(%rbp), %ymm7
	vpaddd 640(%rdi), %ymm7, %ymm7
	vmovdqa 608(%rdi), %ymm4
	vpxor 864(%rdi), %ymm4, %ymm12
	vpand %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm4, %ymm12
	vpsrld $6, %ymm14, %ymm13
	vpsrld $11, %ymm14, %ymm9
	vpsrld $25, %ymm14, %ymm11
	vpslld $26, %ymm14, %ymm3
	vpslld $21, %ymm14, %ymm4
	vmovdqa %ymm2, 640(%rdi)
	vpslld $7, %ymm14, %ymm2
	vpxor %ymm9, %ymm13, %ymm9
	vpxor %ymm3, %ymm11, %ymm3
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm3, %ymm9, %ymm3
	vpxor %ymm3, %ymm2, %ymm3
	vpaddd %ymm8, %ymm0, %ymm8
	vmovdqa 832(%rdi), %ymm0
	vpxor %ymm0, %ymm15, %ymm2
	vmovdqa %ymm2, 1024(%rdi)
	vpand 704(%rdi), %ymm2, %ymm9
	vpxor %ymm9, %ymm0, %ymm9
	vpsrld $2, %ymm15, %ymm4
	vpsrld $13, %ymm15, %ymm11
	vpsrld $22, %ymm15, %ymm13
	vpslld $30, %ymm15, %ymm0
	vpslld $19, %ymm15, %ymm2
	vpslld $10, %ymm15, %ymm14
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm14, %ymm2, %ymm14
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm0, %ymm14, %ymm0
	vpsrld $6, %ymm10, %ymm14
	vpsrld $11, %ymm10, %ymm11
	vpsrld $25, %ymm10, %ymm2
	vpslld $26, %ymm10, %ymm13
	vpslld $21, %ymm10, %ymm4
	vpslld $7, %ymm10, %ymm15
	vpxor %ymm11, %ymm14, %ymm11
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm15, %ymm4, %ymm15
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm13, %ymm15, %ymm13
	vpaddd %ymm12, %ymm7, %ymm12
	vmovdqa 576(%rdi), %ymm7
	vpxor %ymm7, %ymm5, %ymm15
	vmovdqa %ymm15, 704(%rdi)
	vpand 800(%rdi), %ymm15, %ymm11
	vpxor %ymm11, %ymm7, %ymm11
	vpsrld $2, %ymm5, %ymm4
	vpsrld $13, %ymm5, %ymm2
	vpsrld $22, %ymm5, %ymm14
	vpslld $30, %ymm5, %ymm7
	vpslld $19, %ymm5, %ymm15
	vpslld $10, %ymm5, %ymm10
	jmp .Lavx2_zen5_shared_1_2
	.p2align 4
.Lavx2_zen5_shared_1_2:
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm10, %ymm15, %ymm10
	vpxor %ymm7, %ymm2, %ymm7
	vpxor %ymm7, %ymm10, %ymm7
	vmovdqa 2560(%r13), %ymm10
	vpsrld $7, %ymm10, %ymm2
	vpsrld $18, %ymm10, %ymm15
	vpslld $25, %ymm10, %ymm14
	vpslld $14, %ymm10, %ymm4
	vpsrld $3, %ymm10, %ymm5
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm4, %ymm14, %ymm4
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm15, %ymm4, %ymm15
	vpaddd %ymm3, %ymm8, %ymm8
	vpaddd %ymm0, %ymm9, %ymm0
	vpaddd %ymm13, %ymm12, %ymm12
	vpaddd %ymm7, %ymm11, %ymm7
	vpaddd %ymm15, %ymm6, %ymm15
	vpaddd 768(%rdi), %ymm8, %ymm6
	vmovdqa %ymm6, 800(%rdi)
	vpaddd %ymm0, %ymm8, %ymm0
	vmovdqa %ymm0, 768(%rdi)
	vpaddd 96(%rdi), %ymm12, %ymm8
	vmovdqa %ymm8, 1056(%rdi)
	vpaddd %ymm7, %ymm12, %ymm7
	vmovdqa %ymm7, 1088(%rdi)
	vmovdqa 2976(%r13), %ymm12
	vpsrld $17, %ymm12, %ymm11
	vpsrld $19, %ymm12, %ymm13
	vpslld $15, %ymm12, %ymm9
	vpslld $13, %ymm12, %ymm3
	vpsrld $10, %ymm12, %ymm4
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm3, %ymm9, %ymm3
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm3, %ymm13
	vpaddd 2816(%r13), %ymm15, %ymm15
	vpaddd %ymm13, %ymm15, %ymm15
	vmovdqa %ymm15, 3040(%r13)
	vpaddd 992(%r14), %ymm15, %ymm13
	vpaddd %ymm13, %ymm1, %ymm13
	vmovdqa 640(%rdi), %ymm1
	vpxor 896(%rdi), %ymm1, %ymm3
	vpand %ymm3, %ymm6, %ymm3
	vpxor %ymm3, %ymm1, %ymm3
	vmovdqa 544(%rbp), %ymm4
	vpaddd 608(%rdi), %ymm4, %ymm4
	vmovdqa 864(%rdi), %ymm9
	vpxor 960(%rdi), %ymm9, %ymm11
	vpand %ymm11, %ymm8, %ymm11
	vpxor %ymm11, %ymm9, %ymm11
	vpsrld $6, %ymm6, %ymm5
	vpsrld $11, %ymm6, %ymm14
	vpsrld $25, %ymm6, %ymm2
	vpslld $26, %ymm6, %ymm12
	vpslld $21, %ymm6, %ymm15
	vpslld $7, %ymm6, %ymm9
	vpxor %ymm14, %ymm5, %ymm14
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm12, %ymm9, %ymm12
	vpaddd %ymm3, %ymm13, %ymm3
	vmovdqa 928(%rdi), %ymm13
	vpxor %ymm13, %ymm0, %ymm9
	vmovdqa %ymm9, 608(%rdi)
	vpand 1024(%rdi), %ymm9, %ymm14
	vpxor %ymm14, %ymm13, %ymm14
	vpsrld $2, %ymm0, %ymm15
	vpsrld $13, %ymm0, %ymm2
	vpsrld $22, %ymm0, %ymm5
	vpslld $30, %ymm0, %ymm13
	vpslld $19, %ymm0, %ymm9
	vpslld $10, %ymm0, %ymm6
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm13, %ymm5, %ymm13
	vpxor %ymm6, %ymm9, %ymm6
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm13, %ymm6, %ymm13
	vpsrld $6, %ymm8, %ymm6
	vpsrld $11, %ymm8, %ymm2
	vpsrld $25, %ymm8, %ymm9
	vpslld $26, %ymm8, %ymm5
	vpslld $21, %ymm8, %ymm15
	vpslld $7, %ymm8, %ymm0
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm0, %ymm15, %ymm0
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm5, %ymm0, %ymm5
	vpaddd %ymm11, %ymm4, %ymm11
	vmovdqa 992(%rdi), %ymm4
	vpxor %ymm4, %ymm7, %ymm0
	vmovdqa %ymm0, 1024(%rdi)
	vpand 704(%rdi), %ymm0, %ymm2
	vpxor %ymm2, %ymm4, %ymm2
	vpsrld $2, %ymm7, %ymm15
	vpsrld $13, %ymm7, %ymm9
	jmp .Lavx2_zen5_shared_1_3
	.p2align 4
.Lavx2_zen5_shared_1_3:
	vpsrld $22, %ymm7, %ymm6
	vpslld $30, %ymm7, %ymm4
	vpslld $19, %ymm7, %ymm0
	vpslld $10, %ymm7, %ymm8
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm8, %ymm0, %ymm8
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm4, %ymm8, %ymm4
	vmovdqa 2592(%r13), %ymm8
	vpsrld $7, %ymm8, %ymm9
	vpsrld $18, %ymm8, %ymm0
	vpslld $25, %ymm8, %ymm6
	vpslld $14, %ymm8, %ymm15
	vpsrld $3, %ymm8, %ymm7
	vpxor %ymm0, %ymm9, %ymm0
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm0, %ymm15, %ymm0
	vpaddd %ymm12, %ymm3, %ymm3
	vpaddd %ymm13, %ymm14, %ymm13
	vpaddd %ymm5, %ymm11, %ymm11
	vpaddd %ymm4, %ymm2, %ymm4
	vpaddd %ymm0, %ymm10, %ymm0
	vpaddd 736(%rdi), %ymm3, %ymm10
	vmovdqa %ymm10, 704(%rdi)
	vpaddd %ymm13, %ymm3, %ymm13
	vmovdqa %ymm13, 736(%rdi)
	vpaddd 64(%rdi), %ymm11, %ymm3
	vmovdqa %ymm3, 672(%rdi)
	vpaddd %ymm4, %ymm11, %ymm4
	vmovdqa %ymm4, 1120(%rdi)
	vmovdqa 3008(%r13), %ymm11
	vpsrld $17, %ymm11, %ymm2
	vpsrld $19, %ymm11, %ymm5
	vpslld $15, %ymm11, %ymm14
	vpslld $13, %ymm11, %ymm12
	vpsrld $10, %ymm11, %ymm11
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm5, %ymm12, %ymm5
	vpaddd 2848(%r13), %ymm0, %ymm0
	vpaddd %ymm5, %ymm0, %ymm0
	vmovdqa %ymm0, 3072(%r13)
	vpaddd 1024(%r14), %ymm0, %ymm5
	vpaddd %ymm5, %ymm1, %ymm5
	vmovdqa 896(%rdi), %ymm1
	vpxor 800(%rdi), %ymm1, %ymm12
	vpand %ymm12, %ymm10, %ymm12
	vpxor %ymm12, %ymm1, %ymm12
	vmovdqa 576(%rbp), %ymm11
	vpaddd 864(%rdi), %ymm11, %ymm11
	vmovdqa 960(%rdi), %ymm14
	vpxor 1056(%rdi), %ymm14, %ymm2
	vpand %ymm2, %ymm3, %ymm2
	vpxor %ymm2, %ymm14, %ymm2
	vpsrld $6, %ymm10, %ymm15
	vpsrld $11, %ymm10, %ymm7
	vpsrld $25, %ymm10, %ymm6
	vpslld $26, %ymm10, %ymm9
	vpslld $21, %ymm10, %ymm0
	vpslld $7, %ymm10, %ymm14
	vpxor %ymm7, %ymm15, %ymm7
	vpxor %ymm9, %ymm6, %ymm9
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm9, %ymm14, %ymm9
	vpaddd %ymm12, %ymm5, %ymm12
	vmovdqa 768(%rdi), %ymm5
	vpxor %ymm5, %ymm13, %ymm14
	vmovdqa %ymm14, 864(%rdi)
	vpand 608(%rdi), %ymm14, %ymm7
	vpxor %ymm7, %ymm5, %ymm7
	vpsrld $2, %ymm13, %ymm0
	vpsrld $13, %ymm13, %ymm6
	vpsrld $22, %ymm13, %ymm15
	vpslld $30, %ymm13, %ymm5
	vpslld $19, %ymm13, %ymm14
	vpslld $10, %ymm13, %ymm10
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm5, %ymm15, %ymm5
	vpxor %ymm10, %ymm14, %ymm10
	vpxor %ymm5, %ymm6, %ymm5
	vpxor %ymm5, %ymm10, %ymm5
	vpsrld $6, %ymm3, %ymm10
	vpsrld $11, %ymm3, %ymm6
	vpsrld $25, %ymm3, %ymm14
	vpslld $26, %ymm3, %ymm15
	vpslld $21, %ymm3, %ymm0
	vpslld $7, %ymm3, %ymm13
	vpxor %ymm6, %ymm10, %ymm6
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm13, %ymm0, %ymm13
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpaddd %ymm2, %ymm11, %ymm2
	vmovdqa 1088(%rdi), %ymm11
	vpxor %ymm11, %ymm4, %ymm13
	vmovdqa %ymm13, 608(%rdi)
	jmp .Lavx2_zen5_shared_1_4
	.p2align 4
.Lavx2_zen5_shared_1_4:
	vpand 1024(%rdi), %ymm13, %ymm6
	vpxor %ymm6, %ymm11, %ymm6
	vpsrld $2, %ymm4, %ymm0
	vpsrld $13, %ymm4, %ymm14
	vpsrld $22, %ymm4, %ymm10
	vpslld $30, %ymm4, %ymm11
	vpslld $19, %ymm4, %ymm13
	vpslld $10, %ymm4, %ymm3
	vpxor %ymm14, %ymm0, %ymm14
	vpxor %ymm11, %ymm10, %ymm11
	vpxor %ymm3, %ymm13, %ymm3
	vpxor %ymm11, %ymm14, %ymm11
	vpxor %ymm11, %ymm3, %ymm11
	vmovdqa 2624(%r13), %ymm3
	vpsrld $7, %ymm3, %ymm14
	vpsrld $18, %ymm3, %ymm13
	vpslld $25, %ymm3, %ymm10
	vpslld $14, %ymm3, %ymm0
	vpsrld $3, %ymm3, %ymm4
	vpxor %ymm13, %ymm14, %ymm13
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm13, %ymm0, %ymm13
	vpaddd %ymm9, %ymm12, %ymm12
	vpaddd %ymm5, %ymm7, %ymm5
	vpaddd %ymm15, %ymm2, %ymm2
	vpaddd %ymm11, %ymm6, %ymm11
	vpaddd %ymm13, %ymm8, %ymm13
	vpaddd 832(%rdi), %ymm12, %ymm8
	vmovdqa %ymm8, 1024(%rdi)
	vpaddd %ymm5, %ymm12, %ymm5
	vmovdqa %ymm5, 832(%rdi)
	vpaddd 576(%rdi), %ymm2, %ymm12
	vmovdqa %ymm12, 640(%rdi)
	vpaddd %ymm11, %ymm2, %ymm11
	vmovdqa %ymm11, 576(%rdi)
	vmovdqa 3040(%r13), %ymm2
	vpsrld $17, %ymm2, %ymm6
	vpsrld $19, %ymm2, %ymm15
	vpslld $15, %ymm2, %ymm7
	vpslld $13, %ymm2, %ymm9
	vpsrld $10, %ymm2, %ymm2
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm15, %ymm9, %ymm15
	vpaddd 2880(%r13), %ymm13, %ymm13
	vpaddd %ymm15, %ymm13, %ymm13
	vmovdqa %ymm13, 3104(%r13)
	vpaddd 1056(%r14), %ymm13, %ymm15
	vpaddd %ymm15, %ymm1, %ymm15
	vmovdqa 800(%rdi), %ymm1
	vpxor 704(%rdi), %ymm1, %ymm9
	vpand %ymm9, %ymm8, %ymm9
	vpxor %ymm9, %ymm1, %ymm9
	vmovdqa 608(%rbp), %ymm2
	vpaddd 960(%rdi), %ymm2, %ymm2
	vmovdqa 1056(%rdi), %ymm7
	vpxor 672(%rdi), %ymm7, %ymm6
	vpand %ymm6, %ymm12, %ymm6
	vpxor %ymm6, %ymm7, %ymm6
	vpsrld $6, %ymm8, %ymm0
	vpsrld $11, %ymm8, %ymm4
	vpsrld $25, %ymm8, %ymm10
	vpslld $26, %ymm8, %ymm14
	vpslld $21, %ymm8, %ymm13
	vpslld $7, %ymm8, %ymm7
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm14, %ymm10, %ymm14
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm14, %ymm4, %ymm14
	vpxor %ymm14, %ymm7, %ymm14
	vpaddd %ymm9, %ymm15, %ymm9
	vmovdqa 736(%rdi), %ymm15
	vpxor %ymm15, %ymm5, %ymm7
	vmovdqa %ymm7, 960(%rdi)
	vpand 864(%rdi), %ymm7, %ymm4
	vpxor %ymm4, %ymm15, %ymm4
	vpsrld $2, %ymm5, %ymm13
	vpsrld $13, %ymm5, %ymm10
	vpsrld $22, %ymm5, %ymm0
	vpslld $30, %ymm5, %ymm15
	vpslld $19, %ymm5, %ymm7
	vpslld $10, %ymm5, %ymm8
	vpxor %ymm10, %ymm13, %ymm10
	vpxor %ymm15, %ymm0, %ymm15
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm15, %ymm10, %ymm15
	vpxor %ymm15, %ymm8, %ymm15
	vpsrld $6, %ymm12, %ymm8
	vpsrld $11, %ymm12, %ymm10
	vpsrld $25, %ymm12, %ymm7
	vpslld $26, %ymm12, %ymm0
	vpslld $21, %ymm12, %ymm13
	vpslld $7, %ymm12, %ymm5
	vpxor %ymm10, %ymm8, %ymm10
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm5, %ymm13, %ymm5
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm0, %ymm5, %ymm0
	jmp .Lavx2_zen5_shared_1_5
	.p2align 4
.Lavx2_zen5_shared_1_5:
	vpaddd %ymm6, %ymm2, %ymm6
	vmovdqa 1120(%rdi), %ymm2
	vpxor %ymm2, %ymm11, %ymm5
	vmovdqa %ymm5, 864(%rdi)
	vpand 608(%rdi), %ymm5, %ymm10
	vpxor %ymm10, %ymm2, %ymm10
	vpsrld $2, %ymm11, %ymm13
	vpsrld $13, %ymm11, %ymm7
	vpsrld $22, %ymm11, %ymm8
	vpslld $30, %ymm11, %ymm2
	vpslld $19, %ymm11, %ymm5
	vpslld $10, %ymm11, %ymm12
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm12, %ymm5, %ymm12
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm2, %ymm12, %ymm2
	vmovdqa 2656(%r13), %ymm12
	vpsrld $7, %ymm12, %ymm7
	vpsrld $18, %ymm12, %ymm5
	vpslld $25, %ymm12, %ymm8
	vpslld $14, %ymm12, %ymm13
	vpsrld $3, %ymm12, %ymm11
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm5, %ymm13, %ymm5
	vpaddd %ymm14, %ymm9, %ymm9
	vpaddd %ymm15, %ymm4, %ymm15
	vpaddd %ymm0, %ymm6, %ymm6
	vpaddd %ymm2, %ymm10, %ymm2
	vpaddd %ymm5, %ymm3, %ymm5
	vpaddd 928(%rdi), %ymm9, %ymm3
	vmovdqa %ymm3, 128(%rdi)
	vpaddd %ymm15, %ymm9, %ymm15
	vmovdqa %ymm15, 192(%rdi)
	vpaddd 992(%rdi), %ymm6, %ymm9
	vmovdqa %ymm9, 160(%rdi)
	vpaddd %ymm2, %ymm6, %ymm2
	vmovdqa %ymm2, 224(%rdi)
	vmovdqa 3072(%r13), %ymm6
	vpsrld $17, %ymm6, %ymm10
	vpsrld $19, %ymm6, %ymm0
	vpslld $15, %ymm6, %ymm4
	vpslld $13, %ymm6, %ymm14
	vpsrld $10, %ymm6, %ymm6
	vpxor %ymm0, %ymm10, %ymm0
	vpxor %ymm14, %ymm4, %ymm14
	vpxor %ymm0, %ymm6, %ymm0
	vpxor %ymm0, %ymm14, %ymm0
	vpaddd 2912(%r13), %ymm5, %ymm5
	vpaddd %ymm0, %ymm5, %ymm5
	vmovdqa %ymm5, 3136(%r13)
	vpaddd 1088(%r14), %ymm5, %ymm0
	vpaddd %ymm0, %ymm1, %ymm0
	vmovdqa 704(%rdi), %ymm1
	vpxor 1024(%rdi), %ymm1, %ymm14
	vpand %ymm14, %ymm3, %ymm14
	vpxor %ymm14, %ymm1, %ymm14
	vmovdqa 640(%rbp), %ymm6
	vpaddd 1056(%rdi), %ymm6, %ymm6
	vmovdqa 672(%rdi), %ymm4
	vpxor 640(%rdi), %ymm4, %ymm10
	vpand %ymm10, %ymm9, %ymm10
	vpxor %ymm10, %ymm4, %ymm10
	vpsrld $6, %ymm3, %ymm13
	vpsrld $11, %ymm3, %ymm11
	vpsrld $25, %ymm3, %ymm8
	vpslld $26, %ymm3, %ymm7
	vpslld $21, %ymm3, %ymm5
	vpslld $7, %ymm3, %ymm4
	vpxor %ymm11, %ymm13, %ymm11
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm4, %ymm5, %ymm4
	vpxor %ymm7, %ymm11, %ymm7
	vpxor %ymm7, %ymm4, %ymm7
	vpaddd %ymm14, %ymm0, %ymm14
	vmovdqa 832(%rdi), %ymm0
	vpxor %ymm0, %ymm15, %ymm4
	vmovdqa %ymm4, 1056(%rdi)
	vpand 960(%rdi), %ymm4, %ymm11
	vpxor %ymm11, %ymm0, %ymm11
	vpsrld $2, %ymm15, %ymm5
	vpsrld $13, %ymm15, %ymm8
	vpsrld $22, %ymm15, %ymm13
	vpslld $30, %ymm15, %ymm0
	vpslld $19, %ymm15, %ymm4
	vpslld $10, %ymm15, %ymm3
	vpxor %ymm8, %ymm5, %ymm8
	vpxor %ymm0, %ymm13, %ymm0
	vpxor %ymm3, %ymm4, %ymm3
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm0, %ymm3, %ymm0
	vpsrld $6, %ymm9, %ymm3
	vpsrld $11, %ymm9, %ymm8
	vpsrld $25, %ymm9, %ymm4
	vpslld $26, %ymm9, %ymm13
	vpslld $21, %ymm9, %ymm5
	vpslld $7, %ymm9, %ymm15
	vpxor %ymm8, %ymm3, %ymm8
	jmp .Lavx2_zen5_shared_1_6
	.p2align 4
.Lavx2_zen5_shared_1_6:
	vpxor %ymm13, %ymm4, %ymm13
	vpxor %ymm15, %ymm5, %ymm15
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm13, %ymm15, %ymm13
	vpaddd %ymm10, %ymm6, %ymm10
	vmovdqa 576(%rdi), %ymm6
	vpxor %ymm6, %ymm2, %ymm15
	vmovdqa %ymm15, 960(%rdi)
	vpand 864(%rdi), %ymm15, %ymm8
	vpxor %ymm8, %ymm6, %ymm8
	vpsrld $2, %ymm2, %ymm5
	vpsrld $13, %ymm2, %ymm4
	vpsrld $22, %ymm2, %ymm3
	vpslld $30, %ymm2, %ymm6
	vpslld $19, %ymm2, %ymm15
	vpslld $10, %ymm2, %ymm9
	vpxor %ymm4, %ymm5, %ymm4
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm9, %ymm15, %ymm9
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm6, %ymm9, %ymm6
	vpaddd %ymm7, %ymm14, %ymm14
	vpaddd %ymm0, %ymm11, %ymm0
	vpaddd %ymm13, %ymm10, %ymm10
	vpaddd %ymm6, %ymm8, %ymm6
	vpaddd 768(%rdi), %ymm14, %ymm8
	vmovdqa %ymm8, 864(%rdi)
	vpaddd %ymm0, %ymm14, %ymm0
	vmovdqa %ymm0, 768(%rdi)
	vpaddd 1088(%rdi), %ymm10, %ymm14
	vmovdqa %ymm14, 800(%rdi)
	vpaddd %ymm6, %ymm10, %ymm6
	vmovdqa %ymm6, 96(%rdi)
	vmovdqa 2688(%r13), %ymm10
	vpsrld $7, %ymm10, %ymm13
	vpsrld $18, %ymm10, %ymm11
	vpslld $25, %ymm10, %ymm7
	vpslld $14, %ymm10, %ymm9
	vpsrld $3, %ymm10, %ymm4
	vpxor %ymm11, %ymm13, %ymm11
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm11, %ymm4, %ymm11
	vpxor %ymm11, %ymm9, %ymm11
	vpaddd %ymm11, %ymm12, %ymm11
	vmovdqa 3104(%r13), %ymm12
	vpsrld $17, %ymm12, %ymm9
	vpsrld $19, %ymm12, %ymm4
	vpslld $15, %ymm12, %ymm7
	vpslld $13, %ymm12, %ymm13
	vpsrld $10, %ymm12, %ymm12
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm4, %ymm12, %ymm4
	vpxor %ymm4, %ymm13, %ymm4
	vpaddd 2944(%r13), %ymm11, %ymm11
	vpaddd %ymm4, %ymm11, %ymm11
	vmovdqa %ymm11, 3168(%r13)
	vpaddd 1120(%r14), %ymm11, %ymm11
	vpaddd %ymm11, %ymm1, %ymm11
	vmovdqa 1024(%rdi), %ymm1
	vpxor 128(%rdi), %ymm1, %ymm4
	vpand %ymm4, %ymm8, %ymm4
	vpxor %ymm4, %ymm1, %ymm4
	vmovdqa 672(%rbp), %ymm13
	vpaddd 672(%rdi), %ymm13, %ymm13
	vmovdqa 640(%rdi), %ymm12
	vpxor 160(%rdi), %ymm12, %ymm7
	vpand %ymm7, %ymm14, %ymm7
	vpxor %ymm7, %ymm12, %ymm7
	vpsrld $6, %ymm8, %ymm9
	vpsrld $11, %ymm8, %ymm15
	vpsrld $25, %ymm8, %ymm3
	vpslld $26, %ymm8, %ymm5
	vpslld $21, %ymm8, %ymm12
	vpslld $7, %ymm8, %ymm1
	vpxor %ymm15, %ymm9, %ymm15
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm1, %ymm12, %ymm1
	vpxor %ymm5, %ymm15, %ymm5
	vpxor %ymm5, %ymm1, %ymm5
	vpaddd %ymm4, %ymm11, %ymm4
	vmovdqa 192(%rdi), %ymm11
	vpxor %ymm11, %ymm0, %ymm1
	vmovdqa %ymm1, 672(%rdi)
	vpand 1056(%rdi), %ymm1, %ymm15
	vpxor %ymm15, %ymm11, %ymm15
	vpsrld $2, %ymm0, %ymm11
	vpsrld $13, %ymm0, %ymm12
	vpsrld $22, %ymm0, %ymm3
	vpslld $30, %ymm0, %ymm9
	vpslld $19, %ymm0, %ymm1
	vpslld $10, %ymm0, %ymm8
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm8, %ymm1, %ymm8
	vpxor %ymm9, %ymm12, %ymm9
	vpxor %ymm9, %ymm8, %ymm9
	vpsrld $6, %ymm14, %ymm8
	vpsrld $11, %ymm14, %ymm12
	vpsrld $25, %ymm14, %ymm1
	jmp .Lavx2_zen5_shared_1_7
	.p2align 4
.Lavx2_zen5_shared_1_7:
	vpslld $26, %ymm14, %ymm3
	vpslld $21, %ymm14, %ymm11
	vpslld $7, %ymm14, %ymm0
	vpxor %ymm12, %ymm8, %ymm12
	vpxor %ymm3, %ymm1, %ymm3
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm3, %ymm12, %ymm3
	vpxor %ymm3, %ymm0, %ymm3
	vpaddd %ymm7, %ymm13, %ymm7
	vpxor %ymm2, %ymm6, %ymm13
	vmovdqa %ymm13, 1056(%rdi)
	vpand 960(%rdi), %ymm13, %ymm0
	vpxor %ymm0, %ymm2, %ymm0
	vpsrld $2, %ymm6, %ymm2
	vpsrld $13, %ymm6, %ymm12
	vpsrld $22, %ymm6, %ymm11
	vpslld $30, %ymm6, %ymm1
	vpslld $19, %ymm6, %ymm8
	vpslld $10, %ymm6, %ymm13
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm1, %ymm11, %ymm1
	vpxor %ymm13, %ymm8, %ymm13
	vpxor %ymm1, %ymm12, %ymm1
	vpxor %ymm1, %ymm13, %ymm1
	vpaddd %ymm5, %ymm4, %ymm4
	vpaddd %ymm9, %ymm15, %ymm9
	vpaddd %ymm3, %ymm7, %ymm7
	vpaddd %ymm1, %ymm0, %ymm1
	vpaddd 736(%rdi), %ymm4, %ymm0
	vmovdqa %ymm0, 960(%rdi)
	vpaddd %ymm9, %ymm4, %ymm9
	vpaddd 1120(%rdi), %ymm7, %ymm4
	vpaddd %ymm1, %ymm7, %ymm1
	vmovdqa %ymm1, 64(%rdi)
	vmovdqa 2720(%r13), %ymm7
	vpsrld $7, %ymm7, %ymm3
	vpsrld $18, %ymm7, %ymm15
	vpslld $25, %ymm7, %ymm5
	vpslld $14, %ymm7, %ymm13
	vpsrld $3, %ymm7, %ymm7
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm13, %ymm5, %ymm13
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm15, %ymm13, %ymm15
	vpaddd %ymm15, %ymm10, %ymm15
	vmovdqa 3136(%r13), %ymm10
	vpsrld $17, %ymm10, %ymm13
	vpsrld $19, %ymm10, %ymm7
	vpslld $15, %ymm10, %ymm5
	vpslld $13, %ymm10, %ymm3
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm3, %ymm5, %ymm3
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm7, %ymm3, %ymm7
	vpaddd 2976(%r13), %ymm15, %ymm15
	vpaddd %ymm7, %ymm15, %ymm15
	vmovdqa %ymm15, 3200(%r13)
	vpaddd 1152(%r14), %ymm15, %ymm15
	vpaddd 1024(%rdi), %ymm15, %ymm15
	vmovdqa 128(%rdi), %ymm7
	vpxor 864(%rdi), %ymm7, %ymm3
	vpand %ymm3, %ymm0, %ymm3
	vpxor %ymm3, %ymm7, %ymm3
	vmovdqa 704(%rbp), %ymm7
	vpaddd 640(%rdi), %ymm7, %ymm7
	vmovdqa 160(%rdi), %ymm10
	vpxor %ymm10, %ymm14, %ymm5
	vpand %ymm5, %ymm4, %ymm5
	vpxor %ymm5, %ymm10, %ymm5
	vpsrld $6, %ymm0, %ymm10
	vpsrld $11, %ymm0, %ymm13
	vpsrld $25, %ymm0, %ymm12
	vpslld $26, %ymm0, %ymm8
	vpslld $21, %ymm0, %ymm11
	vpslld $7, %ymm0, %ymm2
	vpxor %ymm13, %ymm10, %ymm13
	vpxor %ymm8, %ymm12, %ymm8
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm8, %ymm13, %ymm8
	vpxor %ymm8, %ymm2, %ymm8
	vpaddd %ymm3, %ymm15, %ymm3
	vmovdqa 768(%rdi), %ymm15
	vpxor %ymm15, %ymm9, %ymm2
	vpand 672(%rdi), %ymm2, %ymm2
	vpxor %ymm2, %ymm15, %ymm2
	vpsrld $2, %ymm9, %ymm13
	vpsrld $13, %ymm9, %ymm11
	vpsrld $22, %ymm9, %ymm12
	vpslld $30, %ymm9, %ymm10
	vpslld $19, %ymm9, %ymm14
	vpslld $10, %ymm9, %ymm0
	vpxor %ymm11, %ymm13, %ymm11
	vpxor %ymm10, %ymm12, %ymm10
	vpxor %ymm0, %ymm14, %ymm0
	vpxor %ymm10, %ymm11, %ymm10
	vpxor %ymm10, %ymm0, %ymm10
	vpsrld $6, %ymm4, %ymm0
	vpsrld $11, %ymm4, %ymm11
	vpsrld $25, %ymm4, %ymm14
	jmp .Lavx2_zen5_shared_1_8
	.p2align 4
.Lavx2_zen5_shared_1_8:
	vpslld $26, %ymm4, %ymm12
	vpslld $21, %ymm4, %ymm13
	vpslld $7, %ymm4, %ymm15
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm12, %ymm14, %ymm12
	vpxor %ymm15, %ymm13, %ymm15
	vpxor %ymm12, %ymm11, %ymm12
	vpxor %ymm12, %ymm15, %ymm12
	vpaddd %ymm5, %ymm7, %ymm5
	vpxor %ymm6, %ymm1, %ymm7
	vpand 1056(%rdi), %ymm7, %ymm7
	vpxor %ymm7, %ymm6, %ymm7
	vpsrld $2, %ymm1, %ymm6
	vpsrld $13, %ymm1, %ymm15
	vpsrld $22, %ymm1, %ymm11
	vpslld $30, %ymm1, %ymm13
	vpslld $19, %ymm1, %ymm14
	vpslld $10, %ymm1, %ymm1
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm13, %ymm11, %ymm13
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm13, %ymm15, %ymm13
	vpxor %ymm13, %ymm1, %ymm13
	vpaddd %ymm8, %ymm3, %ymm3
	vpaddd %ymm10, %ymm2, %ymm10
	vpaddd %ymm12, %ymm5, %ymm5
	vpaddd %ymm13, %ymm7, %ymm13
	vpaddd 832(%rdi), %ymm3, %ymm7
	vpaddd %ymm10, %ymm3, %ymm10
	vpaddd 576(%rdi), %ymm5, %ymm3
	vpaddd %ymm13, %ymm5, %ymm13
	vmovdqa 864(%rdi), %ymm5
	vmovdqa 768(%rdi), %ymm12
	vmovdqa 800(%rdi), %ymm2
	vmovdqa 960(%rdi), %ymm8
	vmovdqa %ymm3, %ymm6
	vmovdqa %ymm10, %ymm3
	vmovdqa %ymm8, %ymm0
	vmovdqa %ymm9, %ymm8
	vmovdqa %ymm12, %ymm9
	vmovdqa %ymm5, %ymm1
	vmovdqa %ymm2, %ymm5
	vmovdqa %ymm7, %ymm2
	vmovdqa %ymm13, %ymm7
	add $256, %rbp
	add $256, %r14
	add $256, %r13
	dec %r15
	jnz .Lavx2_zen5_shared_1
	add $2, %rcx
	add $16, %rsi
	dec %rdx
	jnz .Lavx2_zen5_shared_turn
	vmovdqa %ymm0, 256(%rdi)
	vmovdqa %ymm1, 288(%rdi)
	vmovdqa %ymm2, 320(%rdi)
	vmovdqa %ymm3, 352(%rdi)
	vmovdqa %ymm4, 384(%rdi)
	vmovdqa %ymm5, 416(%rdi)
	vmovdqa %ymm6, 448(%rdi)
	vmovdqa %ymm7, 480(%rdi)
	vmovdqa %ymm8, 512(%rdi)
	vmovdqa %ymm9, 544(%rdi)
	vzeroupper
	pop %r15
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r15
	pop %r14
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r14
	pop %r13
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r13
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size avx2_zen5_shared, . - avx2_zen5_shared

	.p2align 12
	.globl avx2_zen5_table
	.hidden avx2_zen5_table
	.type avx2_zen5_table, @function
avx2_zen5_table:
	.cfi_startproc
	endbr64
	lea .Lavx2_zen5_table_constants(%rip), %r9
	vmovdqa 0(%rsi), %ymm0
	vpsrld $7, %ymm0, %ymm1
	vpsrld $18, %ymm0, %ymm2
	vpbroadcastd 32(%rdx), %ymm3
	vpaddd %ymm3, %ymm0, %ymm4
	vmovdqa %ymm4, 576(%rdi)
	vmovdqa 1504(%rsi), %ymm5
	vpaddd %ymm3, %ymm5, %ymm3
	vmovdqa %ymm3, 608(%rdi)
	vpslld $25, %ymm0, %ymm6
	vpslld $14, %ymm0, %ymm7
	vpsrld $3, %ymm0, %ymm0
	vpxor %ymm2, %ymm1, %ymm2
	vpsrld $7, %ymm5, %ymm1
	vmovdqa 128(%r9), %ymm8
	vpaddd %ymm8, %ymm4, %ymm9
	vpxor %ymm7, %ymm6, %ymm7
	vpsrld $18, %ymm5, %ymm6
	vpslld $25, %ymm5, %ymm10
	vpaddd %ymm8, %ymm3, %ymm8
	vpxor %ymm2, %ymm0, %ymm2
	vpslld $14, %ymm5, %ymm0
	vpsrld $3, %ymm5, %ymm5
	vmovdqa %ymm9, 64(%rsi)
	vpxor %ymm6, %ymm1, %ymm6
	vmovdqa %ymm8, 1568(%rsi)
	vpsrld $17, %ymm4, %ymm8
	vpsrld $19, %ymm4, %ymm1
	vpxor %ymm2, %ymm7, %ymm2
	vpxor %ymm0, %ymm10, %ymm0
	vpslld $15, %ymm4, %ymm10
	vpslld $13, %ymm4, %ymm7
	vpxor %ymm6, %ymm5, %ymm6
	vpsrld $10, %ymm4, %ymm5
	vpxor %ymm1, %ymm8, %ymm1
	vpsrld $17, %ymm3, %ymm8
	vpbroadcastd 28(%rdx), %ymm9
	vpaddd %ymm9, %ymm2, %ymm2
	vmovdqa %ymm2, 640(%rdi)
	vpxor %ymm7, %ymm10, %ymm7
	vpsrld $19, %ymm3, %ymm10
	vpslld $15, %ymm3, %ymm11
	vpxor %ymm6, %ymm0, %ymm6
	vpxor %ymm1, %ymm5, %ymm1
	vpslld $13, %ymm3, %ymm5
	vpsrld $10, %ymm3, %ymm0
	vmovdqa 96(%r9), %ymm12
	vpaddd %ymm12, %ymm2, %ymm13
	vpsrld $17, %ymm2, %ymm14
	vpsrld $19, %ymm2, %ymm15
	vpxor %ymm10, %ymm8, %ymm10
	vpaddd %ymm9, %ymm6, %ymm6
	vmovdqa %ymm6, 672(%rdi)
	vpslld $15, %ymm2, %ymm9
	vpslld $13, %ymm2, %ymm8
	vpxor %ymm1, %ymm7, %ymm1
	vmovdqa %ymm1, 704(%rdi)
	vmovdqa %ymm13, 32(%rsi)
	vpsrld $10, %ymm2, %ymm13
	vpxor %ymm15, %ymm14, %ymm15
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm10, %ymm0, %ymm10
	vpaddd %ymm12, %ymm6, %ymm12
	vpxor %ymm8, %ymm9, %ymm8
	vpsrld $17, %ymm6, %ymm9
	vpsrld $19, %ymm6, %ymm0
	vpxor %ymm15, %ymm13, %ymm15
	vpslld $15, %ymm6, %ymm13
	vpslld $13, %ymm6, %ymm11
	vmovdqa 192(%r9), %ymm14
	vpaddd %ymm14, %ymm1, %ymm7
	vmovdqa %ymm12, 1536(%rsi)
	vpsrld $10, %ymm6, %ymm12
	vpxor %ymm0, %ymm9, %ymm0
	vpxor %ymm10, %ymm5, %ymm10
	vmovdqa %ymm10, 736(%rdi)
	vpsrld $17, %ymm1, %ymm5
	vpxor %ymm15, %ymm8, %ymm15
	vpxor %ymm11, %ymm13, %ymm11
	vmovdqa %ymm7, 128(%rsi)
	vpsrld $19, %ymm1, %ymm7
	vpslld $15, %ymm1, %ymm13
	vpxor %ymm0, %ymm12, %ymm0
	vpaddd %ymm14, %ymm10, %ymm14
	vpslld $13, %ymm1, %ymm12
	vpsrld $10, %ymm1, %ymm8
	vmovdqa 0(%r9), %ymm9
	vpaddd %ymm15, %ymm9, %ymm15
	vmovdqa %ymm15, 768(%rdi)
	vpxor %ymm7, %ymm5, %ymm7
	vpsrld $17, %ymm10, %ymm5
	vpsrld $19, %ymm10, %ymm1
	vpxor %ymm0, %ymm11, %ymm0
	vmovdqa %ymm14, 1632(%rsi)
	vpxor %ymm12, %ymm13, %ymm12
	vpslld $15, %ymm10, %ymm13
	vpslld $13, %ymm10, %ymm14
	vmovdqa 160(%r9), %ymm11
	vpaddd %ymm11, %ymm15, %ymm3
	vpsrld $17, %ymm15, %ymm4
	jmp .Lavx2_zen5_table_1
	.p2align 4
.Lavx2_zen5_table_1:
	vpsrld $19, %ymm15, %ymm6
	vpxor %ymm7, %ymm8, %ymm7
	vpaddd %ymm0, %ymm9, %ymm0
	vmovdqa %ymm0, 800(%rdi)
	vpslld $15, %ymm15, %ymm9
	vpslld $13, %ymm15, %ymm8
	vpxor %ymm1, %ymm5, %ymm1
	vmovdqa %ymm3, 96(%rsi)
	vpsrld $10, %ymm15, %ymm3
	vpxor %ymm6, %ymm4, %ymm6
	vpxor %ymm7, %ymm12, %ymm7
	vpsrld $10, %ymm10, %ymm12
	vpaddd %ymm11, %ymm0, %ymm11
	vpxor %ymm8, %ymm9, %ymm8
	vpsrld $17, %ymm0, %ymm9
	vpsrld $19, %ymm0, %ymm4
	vpxor %ymm6, %ymm3, %ymm6
	vpslld $15, %ymm0, %ymm3
	vpslld $13, %ymm0, %ymm5
	vpbroadcastd 12(%rdx), %ymm10
	vpaddd %ymm7, %ymm10, %ymm7
	vmovdqa %ymm7, 832(%rdi)
	vmovdqa %ymm11, 1600(%rsi)
	vpsrld $10, %ymm0, %ymm11
	vpxor %ymm4, %ymm9, %ymm4
	vpxor %ymm14, %ymm13, %ymm14
	vpxor %ymm1, %ymm12, %ymm1
	vpxor %ymm6, %ymm8, %ymm6
	vpxor %ymm5, %ymm3, %ymm5
	vmovdqa 256(%r9), %ymm3
	vpaddd %ymm3, %ymm7, %ymm8
	vpsrld $17, %ymm7, %ymm12
	vpxor %ymm4, %ymm11, %ymm4
	vpxor %ymm1, %ymm14, %ymm1
	vpsrld $19, %ymm7, %ymm14
	vpslld $15, %ymm7, %ymm11
	vmovdqa 32(%r9), %ymm13
	vpaddd %ymm6, %ymm13, %ymm6
	vmovdqa %ymm6, 864(%rdi)
	vmovdqa %ymm8, 192(%rsi)
	vpslld $13, %ymm7, %ymm8
	vpsrld $10, %ymm7, %ymm9
	vpxor %ymm4, %ymm5, %ymm4
	vpaddd %ymm1, %ymm10, %ymm1
	vmovdqa %ymm1, 896(%rdi)
	vpxor %ymm14, %ymm12, %ymm14
	vmovdqa 224(%r9), %ymm12
	vpaddd %ymm12, %ymm6, %ymm10
	vpsrld $17, %ymm6, %ymm5
	vpsrld $19, %ymm6, %ymm0
	vpxor %ymm8, %ymm11, %ymm8
	vpaddd %ymm4, %ymm13, %ymm4
	vmovdqa %ymm4, 928(%rdi)
	vpaddd %ymm3, %ymm1, %ymm3
	vpslld $15, %ymm6, %ymm13
	vpslld $13, %ymm6, %ymm11
	vmovdqa %ymm10, 160(%rsi)
	vpsrld $10, %ymm6, %ymm10
	vpxor %ymm0, %ymm5, %ymm0
	vpxor %ymm14, %ymm9, %ymm14
	vpsrld $17, %ymm1, %ymm9
	vpaddd %ymm12, %ymm4, %ymm12
	vmovdqa %ymm3, 1696(%rsi)
	vpxor %ymm11, %ymm13, %ymm11
	vpsrld $17, %ymm4, %ymm13
	vpsrld $19, %ymm4, %ymm3
	vpxor %ymm0, %ymm10, %ymm0
	vpslld $15, %ymm4, %ymm10
	vpslld $13, %ymm4, %ymm5
	vpxor %ymm14, %ymm8, %ymm14
	vmovdqa %ymm12, 1664(%rsi)
	vpsrld $10, %ymm4, %ymm12
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $19, %ymm1, %ymm13
	vmovdqa 64(%r9), %ymm8
	vpaddd %ymm7, %ymm8, %ymm4
	vmovdqa %ymm4, 960(%rdi)
	vpxor %ymm0, %ymm11, %ymm0
	vpxor %ymm5, %ymm10, %ymm5
	vpaddd %ymm14, %ymm2, %ymm14
	vmovdqa %ymm14, 992(%rdi)
	vpslld $15, %ymm1, %ymm10
	vpxor %ymm3, %ymm12, %ymm3
	vpslld $13, %ymm1, %ymm12
	vpsrld $10, %ymm1, %ymm11
	vpxor %ymm13, %ymm9, %ymm13
	vpbroadcastd 16(%rdx), %ymm9
	vpaddd %ymm0, %ymm9, %ymm0
	vmovdqa %ymm0, 1024(%rdi)
	vmovdqa 320(%r9), %ymm7
	vpaddd %ymm7, %ymm14, %ymm4
	vpsrld $17, %ymm14, %ymm6
	vpsrld $19, %ymm14, %ymm2
	vpxor %ymm3, %ymm5, %ymm3
	vpxor %ymm12, %ymm10, %ymm12
	vpxor %ymm13, %ymm11, %ymm13
	vpslld $15, %ymm14, %ymm11
	vmovdqa 288(%r9), %ymm10
	vpaddd %ymm10, %ymm0, %ymm5
	vmovdqa %ymm4, 256(%rsi)
	jmp .Lavx2_zen5_table_2
	.p2align 4
.Lavx2_zen5_table_2:
	vpsrld $17, %ymm0, %ymm4
	vpsrld $19, %ymm0, %ymm15
	vpxor %ymm2, %ymm6, %ymm2
	vpaddd %ymm3, %ymm9, %ymm3
	vmovdqa %ymm3, 1056(%rdi)
	vpxor %ymm13, %ymm12, %ymm13
	vpslld $15, %ymm0, %ymm12
	vpslld $13, %ymm0, %ymm6
	vmovdqa %ymm5, 224(%rsi)
	vpsrld $10, %ymm0, %ymm5
	vpxor %ymm15, %ymm4, %ymm15
	vpslld $13, %ymm14, %ymm4
	vpaddd %ymm1, %ymm8, %ymm8
	vmovdqa %ymm8, 1088(%rdi)
	vpaddd %ymm10, %ymm3, %ymm10
	vpaddd 672(%rdi), %ymm13, %ymm13
	vmovdqa %ymm13, 1120(%rdi)
	vpxor %ymm6, %ymm12, %ymm6
	vpsrld $17, %ymm3, %ymm12
	vpxor %ymm15, %ymm5, %ymm15
	vpsrld $19, %ymm3, %ymm5
	vpslld $15, %ymm3, %ymm1
	vpxor %ymm4, %ymm11, %ymm4
	vmovdqa %ymm10, 1728(%rsi)
	vpaddd %ymm7, %ymm13, %ymm7
	vpslld $13, %ymm3, %ymm10
	vpsrld $10, %ymm3, %ymm11
	vpbroadcastd 36(%rdx), %ymm9
	vpaddd %ymm0, %ymm9, %ymm8
	vpxor %ymm15, %ymm6, %ymm15
	vpxor %ymm5, %ymm12, %ymm5
	vpsrld $10, %ymm14, %ymm12
	vpsrld $17, %ymm13, %ymm6
	vmovdqa %ymm7, 1760(%rsi)
	vpxor %ymm10, %ymm1, %ymm10
	vpsrld $19, %ymm13, %ymm1
	vpslld $15, %ymm13, %ymm7
	vpaddd %ymm3, %ymm9, %ymm9
	vpaddd 576(%rdi), %ymm15, %ymm15
	vmovdqa %ymm15, 1152(%rdi)
	vpxor %ymm5, %ymm11, %ymm5
	vpxor %ymm2, %ymm12, %ymm2
	vpslld $13, %ymm13, %ymm12
	vpsrld $10, %ymm13, %ymm11
	vpxor %ymm1, %ymm6, %ymm1
	vpbroadcastd 40(%rdx), %ymm6
	vpaddd %ymm14, %ymm6, %ymm3
	vmovdqa %ymm3, 1184(%rdi)
	vpaddd %ymm13, %ymm6, %ymm6
	vmovdqa %ymm6, 1216(%rdi)
	vmovdqa 352(%r9), %ymm13
	vpaddd %ymm13, %ymm15, %ymm14
	vpxor %ymm5, %ymm10, %ymm5
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm12, %ymm7, %ymm12
	vpxor %ymm1, %ymm11, %ymm1
	vpsrld $17, %ymm15, %ymm11
	vpsrld $19, %ymm15, %ymm7
	vmovdqa %ymm14, 288(%rsi)
	vpaddd 608(%rdi), %ymm5, %ymm5
	vmovdqa %ymm5, 1248(%rdi)
	vpaddd 768(%rdi), %ymm2, %ymm2
	vmovdqa %ymm2, 1280(%rdi)
	vpslld $15, %ymm15, %ymm14
	vpslld $13, %ymm15, %ymm4
	vpxor %ymm1, %ymm12, %ymm1
	vpsrld $10, %ymm15, %ymm12
	vpxor %ymm7, %ymm11, %ymm7
	vmovdqa 640(%rdi), %ymm11
	vpsrld $7, %ymm11, %ymm10
	vpaddd %ymm13, %ymm5, %ymm13
	vmovdqa 384(%r9), %ymm0
	vpaddd %ymm0, %ymm2, %ymm15
	vpxor %ymm4, %ymm14, %ymm4
	vpsrld $17, %ymm5, %ymm14
	vpaddd 800(%rdi), %ymm1, %ymm1
	vmovdqa %ymm1, 1312(%rdi)
	vpxor %ymm7, %ymm12, %ymm7
	vpsrld $19, %ymm5, %ymm12
	vpslld $15, %ymm5, %ymm6
	vmovdqa %ymm13, 1792(%rsi)
	vpslld $13, %ymm5, %ymm13
	vpsrld $10, %ymm5, %ymm3
	vmovdqa %ymm15, 320(%rsi)
	vpaddd %ymm0, %ymm1, %ymm0
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm12, %ymm14, %ymm12
	vpsrld $17, %ymm2, %ymm14
	vpxor %ymm13, %ymm6, %ymm13
	vpsrld $19, %ymm2, %ymm6
	vpslld $15, %ymm2, %ymm4
	vmovdqa %ymm0, 1824(%rsi)
	vpaddd 704(%rdi), %ymm7, %ymm7
	vmovdqa %ymm7, 1344(%rdi)
	vpxor %ymm12, %ymm3, %ymm12
	vpslld $13, %ymm2, %ymm3
	vpsrld $10, %ymm2, %ymm0
	vpxor %ymm6, %ymm14, %ymm6
	vpsrld $17, %ymm1, %ymm14
	vpsrld $19, %ymm1, %ymm15
	jmp .Lavx2_zen5_table_3
	.p2align 4
.Lavx2_zen5_table_3:
	vmovdqa 416(%r9), %ymm2
	vpaddd %ymm2, %ymm7, %ymm5
	vpxor %ymm12, %ymm13, %ymm12
	vpxor %ymm3, %ymm4, %ymm3
	vpslld $15, %ymm1, %ymm4
	vpxor %ymm6, %ymm0, %ymm6
	vpslld $13, %ymm1, %ymm0
	vpsrld $10, %ymm1, %ymm13
	vpxor %ymm15, %ymm14, %ymm15
	vmovdqa %ymm5, 352(%rsi)
	vpaddd 736(%rdi), %ymm12, %ymm12
	vmovdqa %ymm12, 1376(%rdi)
	vpsrld $17, %ymm7, %ymm5
	vpsrld $19, %ymm7, %ymm14
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm0, %ymm4, %ymm0
	vpxor %ymm15, %ymm13, %ymm15
	vpslld $15, %ymm7, %ymm13
	vpaddd %ymm2, %ymm12, %ymm2
	vpslld $13, %ymm7, %ymm4
	vpsrld $10, %ymm7, %ymm3
	vpxor %ymm14, %ymm5, %ymm14
	vpaddd 864(%rdi), %ymm6, %ymm6
	vmovdqa %ymm6, 1408(%rdi)
	vpxor %ymm15, %ymm0, %ymm15
	vpsrld $17, %ymm12, %ymm0
	vpsrld $19, %ymm12, %ymm5
	vmovdqa %ymm2, 1856(%rsi)
	vpxor %ymm4, %ymm13, %ymm4
	vpxor %ymm14, %ymm3, %ymm14
	vpslld $15, %ymm12, %ymm3
	vpslld $13, %ymm12, %ymm13
	vmovdqa 448(%r9), %ymm2
	vpaddd %ymm2, %ymm6, %ymm7
	vpaddd 928(%rdi), %ymm15, %ymm15
	vmovdqa %ymm15, 1440(%rdi)
	vpsrld $10, %ymm12, %ymm1
	vpxor %ymm5, %ymm0, %ymm5
	vpxor %ymm14, %ymm4, %ymm14
	vpxor %ymm13, %ymm3, %ymm13
	vpsrld $17, %ymm6, %ymm3
	vpsrld $19, %ymm6, %ymm4
	vmovdqa %ymm7, 384(%rsi)
	vpaddd %ymm2, %ymm15, %ymm2
	vpxor %ymm5, %ymm1, %ymm5
	vpslld $15, %ymm6, %ymm1
	vpslld $13, %ymm6, %ymm7
	vpaddd 960(%rdi), %ymm14, %ymm14
	vmovdqa %ymm14, 1472(%rdi)
	vpsrld $10, %ymm6, %ymm0
	vpxor %ymm4, %ymm3, %ymm4
	vpsrld $17, %ymm15, %ymm3
	vmovdqa %ymm2, 1888(%rsi)
	vpxor %ymm5, %ymm13, %ymm5
	vpxor %ymm7, %ymm1, %ymm7
	vpsrld $19, %ymm15, %ymm1
	vpslld $15, %ymm15, %ymm13
	vmovdqa 480(%r9), %ymm2
	vpaddd %ymm2, %ymm14, %ymm6
	vpxor %ymm4, %ymm0, %ymm4
	vpslld $13, %ymm15, %ymm0
	vpsrld $10, %ymm15, %ymm12
	vpaddd 1088(%rdi), %ymm5, %ymm5
	vmovdqa %ymm5, 960(%rdi)
	vpxor %ymm1, %ymm3, %ymm1
	vpsrld $17, %ymm14, %ymm3
	vpsrld $19, %ymm14, %ymm15
	vmovdqa %ymm6, 416(%rsi)
	vpxor %ymm4, %ymm7, %ymm4
	vpxor %ymm0, %ymm13, %ymm0
	vpslld $15, %ymm14, %ymm13
	vpslld $13, %ymm14, %ymm7
	vpaddd %ymm2, %ymm5, %ymm2
	vpxor %ymm1, %ymm12, %ymm1
	vpsrld $10, %ymm14, %ymm12
	vpxor %ymm15, %ymm3, %ymm15
	vpaddd %ymm4, %ymm8, %ymm8
	vmovdqa %ymm8, 1088(%rdi)
	vpxor %ymm7, %ymm13, %ymm7
	vpsrld $17, %ymm5, %ymm13
	vpsrld $19, %ymm5, %ymm4
	vmovdqa %ymm2, 1920(%rsi)
	vpxor %ymm1, %ymm0, %ymm1
	vpxor %ymm15, %ymm12, %ymm15
	vpslld $15, %ymm5, %ymm12
	vpslld $13, %ymm5, %ymm0
	vmovdqa 512(%r9), %ymm2
	vpaddd %ymm2, %ymm8, %ymm3
	vpsrld $10, %ymm5, %ymm6
	vpxor %ymm4, %ymm13, %ymm4
	vpsrld $18, %ymm11, %ymm13
	vpaddd %ymm1, %ymm9, %ymm9
	vmovdqa %ymm9, 1504(%rdi)
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm0, %ymm12, %ymm0
	vpslld $25, %ymm11, %ymm12
	vmovdqa %ymm3, 448(%rsi)
	vpxor %ymm4, %ymm6, %ymm4
	vpslld $14, %ymm11, %ymm6
	vpsrld $3, %ymm11, %ymm3
	jmp .Lavx2_zen5_table_4
	.p2align 4
.Lavx2_zen5_table_4:
	vpxor %ymm13, %ymm10, %ymm13
	vpaddd %ymm2, %ymm9, %ymm2
	vpaddd 1184(%rdi), %ymm15, %ymm15
	vmovdqa %ymm15, 1536(%rdi)
	vpsrld $17, %ymm8, %ymm10
	vpsrld $19, %ymm8, %ymm7
	vpxor %ymm4, %ymm0, %ymm4
	vpxor %ymm6, %ymm12, %ymm6
	vpxor %ymm13, %ymm3, %ymm13
	vpslld $15, %ymm8, %ymm3
	vmovdqa %ymm2, 1952(%rsi)
	vmovdqa 544(%r9), %ymm2
	vpaddd %ymm2, %ymm15, %ymm12
	vpslld $13, %ymm8, %ymm0
	vpsrld $10, %ymm8, %ymm1
	vpxor %ymm7, %ymm10, %ymm7
	vpaddd 1216(%rdi), %ymm4, %ymm4
	vmovdqa %ymm4, 1184(%rdi)
	vpxor %ymm13, %ymm6, %ymm13
	vmovdqa 672(%rdi), %ymm6
	vpsrld $7, %ymm6, %ymm10
	vpsrld $18, %ymm6, %ymm8
	vmovdqa %ymm12, 480(%rsi)
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm7, %ymm1, %ymm7
	vpslld $25, %ymm6, %ymm1
	vpslld $14, %ymm6, %ymm3
	vpaddd %ymm2, %ymm4, %ymm2
	vpbroadcastd 16(%rdx), %ymm12
	vpaddd %ymm12, %ymm13, %ymm13
	vpsrld $3, %ymm6, %ymm5
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm3, %ymm1, %ymm3
	vpsrld $17, %ymm9, %ymm1
	vpsrld $19, %ymm9, %ymm0
	vmovdqa %ymm2, 1984(%rsi)
	vpaddd 1152(%rdi), %ymm13, %ymm13
	vpxor %ymm8, %ymm5, %ymm8
	vpslld $15, %ymm9, %ymm5
	vpslld $13, %ymm9, %ymm2
	vpsrld $10, %ymm9, %ymm10
	vpxor %ymm0, %ymm1, %ymm0
	vmovdqa 576(%rdi), %ymm1
	vpsrld $7, %ymm1, %ymm9
	vpaddd %ymm7, %ymm13, %ymm13
	vmovdqa %ymm13, 1216(%rdi)
	vpxor %ymm8, %ymm3, %ymm8
	vpxor %ymm2, %ymm5, %ymm2
	vpsrld $18, %ymm1, %ymm5
	vpxor %ymm0, %ymm10, %ymm0
	vpslld $25, %ymm1, %ymm10
	vpslld $14, %ymm1, %ymm3
	vmovdqa 576(%r9), %ymm7
	vpaddd %ymm7, %ymm13, %ymm14
	vpaddd %ymm12, %ymm8, %ymm8
	vpsrld $3, %ymm1, %ymm12
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm3, %ymm10, %ymm3
	vpsrld $17, %ymm15, %ymm10
	vpsrld $19, %ymm15, %ymm2
	vmovdqa %ymm14, 512(%rsi)
	vpaddd 1248(%rdi), %ymm8, %ymm8
	vpxor %ymm5, %ymm12, %ymm5
	vpslld $15, %ymm15, %ymm12
	vpslld $13, %ymm15, %ymm14
	vpsrld $10, %ymm15, %ymm9
	vpxor %ymm2, %ymm10, %ymm2
	vmovdqa 608(%rdi), %ymm10
	vpsrld $7, %ymm10, %ymm15
	vpaddd %ymm0, %ymm8, %ymm8
	vmovdqa %ymm8, 1568(%rdi)
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpsrld $18, %ymm10, %ymm12
	vpxor %ymm2, %ymm9, %ymm2
	vpslld $25, %ymm10, %ymm9
	vpslld $14, %ymm10, %ymm3
	vpaddd %ymm7, %ymm8, %ymm7
	vpaddd %ymm5, %ymm11, %ymm5
	vpsrld $3, %ymm10, %ymm11
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm2, %ymm14, %ymm2
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $17, %ymm4, %ymm9
	vpsrld $19, %ymm4, %ymm14
	vmovdqa %ymm7, 2016(%rsi)
	vpaddd 1280(%rdi), %ymm5, %ymm5
	vpxor %ymm12, %ymm11, %ymm12
	vpslld $15, %ymm4, %ymm11
	vpslld $13, %ymm4, %ymm7
	vpsrld $10, %ymm4, %ymm15
	vpxor %ymm14, %ymm9, %ymm14
	vmovdqa 768(%rdi), %ymm9
	vpsrld $7, %ymm9, %ymm0
	vpaddd %ymm2, %ymm5, %ymm5
	vmovdqa %ymm5, 640(%rdi)
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm7, %ymm11, %ymm7
	jmp .Lavx2_zen5_table_5
	.p2align 4
.Lavx2_zen5_table_5:
	vpsrld $18, %ymm9, %ymm11
	vpxor %ymm14, %ymm15, %ymm14
	vpslld $25, %ymm9, %ymm15
	vpslld $14, %ymm9, %ymm3
	vmovdqa 608(%r9), %ymm2
	vpaddd %ymm2, %ymm5, %ymm4
	vpaddd %ymm12, %ymm6, %ymm12
	vpsrld $3, %ymm9, %ymm6
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm14, %ymm7, %ymm14
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $17, %ymm13, %ymm15
	vpsrld $19, %ymm13, %ymm7
	vmovdqa %ymm4, 544(%rsi)
	vpaddd 1312(%rdi), %ymm12, %ymm12
	vpxor %ymm11, %ymm6, %ymm11
	vpslld $15, %ymm13, %ymm6
	vpslld $13, %ymm13, %ymm4
	vpsrld $10, %ymm13, %ymm0
	vpxor %ymm7, %ymm15, %ymm7
	vmovdqa 800(%rdi), %ymm15
	vpsrld $7, %ymm15, %ymm13
	vpaddd %ymm14, %ymm12, %ymm12
	vmovdqa %ymm12, 672(%rdi)
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm4, %ymm6, %ymm4
	vpsrld $18, %ymm15, %ymm6
	vpxor %ymm7, %ymm0, %ymm7
	vpslld $25, %ymm15, %ymm0
	vpslld $14, %ymm15, %ymm3
	vpaddd %ymm2, %ymm12, %ymm2
	vpaddd %ymm11, %ymm1, %ymm11
	vpsrld $3, %ymm15, %ymm1
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm7, %ymm4, %ymm7
	vpxor %ymm3, %ymm0, %ymm3
	vpsrld $17, %ymm8, %ymm0
	vpsrld $19, %ymm8, %ymm4
	vmovdqa %ymm2, 2048(%rsi)
	vpaddd 1344(%rdi), %ymm11, %ymm11
	vpxor %ymm6, %ymm1, %ymm6
	vpslld $15, %ymm8, %ymm1
	vpslld $13, %ymm8, %ymm2
	vpsrld $10, %ymm8, %ymm13
	vpxor %ymm4, %ymm0, %ymm4
	vmovdqa 704(%rdi), %ymm0
	vpsrld $7, %ymm0, %ymm14
	vpaddd %ymm7, %ymm11, %ymm11
	vmovdqa %ymm11, 576(%rdi)
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm2, %ymm1, %ymm2
	vpsrld $18, %ymm0, %ymm1
	vpxor %ymm4, %ymm13, %ymm4
	vpslld $25, %ymm0, %ymm13
	vpslld $14, %ymm0, %ymm3
	vmovdqa 640(%r9), %ymm7
	vpaddd %ymm7, %ymm11, %ymm8
	vpaddd %ymm6, %ymm10, %ymm6
	vpsrld $3, %ymm0, %ymm10
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm4, %ymm2, %ymm4
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $17, %ymm5, %ymm13
	vpsrld $19, %ymm5, %ymm2
	vmovdqa %ymm8, 576(%rsi)
	vpaddd 1376(%rdi), %ymm6, %ymm6
	vpxor %ymm1, %ymm10, %ymm1
	vpslld $15, %ymm5, %ymm10
	vpslld $13, %ymm5, %ymm8
	vpsrld $10, %ymm5, %ymm14
	vpxor %ymm2, %ymm13, %ymm2
	vmovdqa 736(%rdi), %ymm13
	vpsrld $7, %ymm13, %ymm5
	vpaddd %ymm4, %ymm6, %ymm6
	vmovdqa %ymm6, 608(%rdi)
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm8, %ymm10, %ymm8
	vpsrld $18, %ymm13, %ymm10
	vpxor %ymm2, %ymm14, %ymm2
	vpslld $25, %ymm13, %ymm14
	vpslld $14, %ymm13, %ymm3
	vpaddd %ymm7, %ymm6, %ymm7
	vpaddd %ymm1, %ymm9, %ymm1
	vpsrld $3, %ymm13, %ymm9
	vpxor %ymm10, %ymm5, %ymm10
	vpxor %ymm2, %ymm8, %ymm2
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $17, %ymm12, %ymm14
	vpsrld $19, %ymm12, %ymm8
	vmovdqa %ymm7, 2080(%rsi)
	vpaddd 1408(%rdi), %ymm1, %ymm1
	vpxor %ymm10, %ymm9, %ymm10
	vpslld $15, %ymm12, %ymm9
	vpslld $13, %ymm12, %ymm7
	vpsrld $10, %ymm12, %ymm5
	vpxor %ymm8, %ymm14, %ymm8
	vmovdqa 864(%rdi), %ymm14
	vpsrld $7, %ymm14, %ymm4
	vpaddd %ymm2, %ymm1, %ymm1
	vmovdqa %ymm1, 768(%rdi)
	jmp .Lavx2_zen5_table_6
	.p2align 4
.Lavx2_zen5_table_6:
	vpxor %ymm10, %ymm3, %ymm10
	vpxor %ymm7, %ymm9, %ymm7
	vpsrld $18, %ymm14, %ymm9
	vpxor %ymm8, %ymm5, %ymm8
	vpslld $25, %ymm14, %ymm5
	vpslld $14, %ymm14, %ymm3
	vmovdqa 672(%r9), %ymm2
	vpaddd %ymm2, %ymm1, %ymm12
	vpaddd %ymm10, %ymm15, %ymm10
	vpsrld $3, %ymm14, %ymm15
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm8, %ymm7, %ymm8
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $17, %ymm11, %ymm5
	vpsrld $19, %ymm11, %ymm7
	vmovdqa %ymm12, 608(%rsi)
	vpaddd 1440(%rdi), %ymm10, %ymm10
	vpxor %ymm9, %ymm15, %ymm9
	vpslld $15, %ymm11, %ymm15
	vpslld $13, %ymm11, %ymm12
	vpsrld $10, %ymm11, %ymm4
	vpxor %ymm7, %ymm5, %ymm7
	vmovdqa 928(%rdi), %ymm5
	vpsrld $7, %ymm5, %ymm11
	vpaddd %ymm8, %ymm10, %ymm10
	vmovdqa %ymm10, 800(%rdi)
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm12, %ymm15, %ymm12
	vpsrld $18, %ymm5, %ymm15
	vpxor %ymm7, %ymm4, %ymm7
	vpslld $25, %ymm5, %ymm4
	vpslld $14, %ymm5, %ymm3
	vpaddd %ymm2, %ymm10, %ymm2
	vpaddd %ymm9, %ymm0, %ymm9
	vpsrld $3, %ymm5, %ymm0
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm7, %ymm12, %ymm7
	vpxor %ymm3, %ymm4, %ymm3
	vpsrld $17, %ymm6, %ymm4
	vpsrld $19, %ymm6, %ymm12
	vmovdqa %ymm2, 2112(%rsi)
	vpaddd 1472(%rdi), %ymm9, %ymm9
	vpxor %ymm15, %ymm0, %ymm15
	vpslld $15, %ymm6, %ymm0
	vpslld $13, %ymm6, %ymm2
	vpsrld $10, %ymm6, %ymm11
	vpxor %ymm12, %ymm4, %ymm12
	vmovdqa 832(%rdi), %ymm4
	vpsrld $7, %ymm4, %ymm8
	vpaddd %ymm7, %ymm9, %ymm9
	vmovdqa %ymm9, 704(%rdi)
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm2, %ymm0, %ymm2
	vpsrld $18, %ymm4, %ymm0
	vpxor %ymm12, %ymm11, %ymm12
	vpslld $25, %ymm4, %ymm11
	vpslld $14, %ymm4, %ymm3
	vmovdqa 704(%r9), %ymm7
	vpaddd %ymm7, %ymm9, %ymm6
	vpaddd %ymm15, %ymm13, %ymm15
	vpsrld $3, %ymm4, %ymm13
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm12, %ymm2, %ymm12
	vpxor %ymm3, %ymm11, %ymm3
	vpsrld $17, %ymm1, %ymm11
	vpsrld $19, %ymm1, %ymm2
	vmovdqa %ymm6, 640(%rsi)
	vpaddd 960(%rdi), %ymm15, %ymm15
	vpxor %ymm0, %ymm13, %ymm0
	vpslld $15, %ymm1, %ymm13
	vpslld $13, %ymm1, %ymm6
	vpsrld $10, %ymm1, %ymm8
	vpxor %ymm2, %ymm11, %ymm2
	vmovdqa 896(%rdi), %ymm11
	vpsrld $7, %ymm11, %ymm1
	vpaddd %ymm12, %ymm15, %ymm15
	vmovdqa %ymm15, 736(%rdi)
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm6, %ymm13, %ymm6
	vpsrld $18, %ymm11, %ymm13
	vpxor %ymm2, %ymm8, %ymm2
	vpslld $25, %ymm11, %ymm8
	vpslld $14, %ymm11, %ymm3
	vpaddd %ymm7, %ymm15, %ymm7
	vpaddd %ymm0, %ymm14, %ymm0
	vpsrld $3, %ymm11, %ymm14
	vpxor %ymm13, %ymm1, %ymm13
	vpxor %ymm2, %ymm6, %ymm2
	vpxor %ymm3, %ymm8, %ymm3
	vpsrld $17, %ymm10, %ymm8
	vpsrld $19, %ymm10, %ymm6
	vmovdqa %ymm7, 2144(%rsi)
	vpaddd 1088(%rdi), %ymm0, %ymm0
	vpxor %ymm13, %ymm14, %ymm13
	vpslld $15, %ymm10, %ymm14
	vpslld $13, %ymm10, %ymm7
	vpsrld $10, %ymm10, %ymm1
	vpxor %ymm6, %ymm8, %ymm6
	vmovdqa 1024(%rdi), %ymm8
	vpsrld $7, %ymm8, %ymm12
	jmp .Lavx2_zen5_table_7
	.p2align 4
.Lavx2_zen5_table_7:
	vpaddd %ymm2, %ymm0, %ymm0
	vmovdqa %ymm0, 864(%rdi)
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm7, %ymm14, %ymm7
	vpsrld $18, %ymm8, %ymm14
	vpxor %ymm6, %ymm1, %ymm6
	vpslld $25, %ymm8, %ymm1
	vpslld $14, %ymm8, %ymm3
	vmovdqa 736(%r9), %ymm2
	vpaddd %ymm2, %ymm0, %ymm10
	vpaddd %ymm13, %ymm5, %ymm13
	vpsrld $3, %ymm8, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm6, %ymm7, %ymm6
	vpxor %ymm3, %ymm1, %ymm3
	vpsrld $17, %ymm9, %ymm1
	vpsrld $19, %ymm9, %ymm7
	vmovdqa %ymm10, 672(%rsi)
	vpaddd 1504(%rdi), %ymm13, %ymm13
	vpxor %ymm14, %ymm5, %ymm14
	vpslld $15, %ymm9, %ymm5
	vpslld $13, %ymm9, %ymm10
	vpsrld $10, %ymm9, %ymm12
	vpxor %ymm7, %ymm1, %ymm7
	vmovdqa 1056(%rdi), %ymm1
	vpsrld $7, %ymm1, %ymm9
	vpaddd %ymm6, %ymm13, %ymm13
	vmovdqa %ymm13, 928(%rdi)
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm10, %ymm5, %ymm10
	vpsrld $18, %ymm1, %ymm5
	vpxor %ymm7, %ymm12, %ymm7
	vpslld $25, %ymm1, %ymm12
	vpslld $14, %ymm1, %ymm3
	vpaddd %ymm2, %ymm13, %ymm2
	vpaddd %ymm14, %ymm4, %ymm14
	vpsrld $3, %ymm1, %ymm4
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm3, %ymm12, %ymm3
	vpsrld $17, %ymm15, %ymm12
	vpsrld $19, %ymm15, %ymm10
	vmovdqa %ymm2, 2176(%rsi)
	vpaddd 1536(%rdi), %ymm14, %ymm14
	vpxor %ymm5, %ymm4, %ymm5
	vpslld $15, %ymm15, %ymm4
	vpslld $13, %ymm15, %ymm2
	vpsrld $10, %ymm15, %ymm9
	vpxor %ymm10, %ymm12, %ymm10
	vmovdqa 992(%rdi), %ymm12
	vpsrld $7, %ymm12, %ymm6
	vpaddd %ymm7, %ymm14, %ymm14
	vmovdqa %ymm14, 832(%rdi)
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm2, %ymm4, %ymm2
	vpsrld $18, %ymm12, %ymm4
	vpxor %ymm10, %ymm9, %ymm10
	vpslld $25, %ymm12, %ymm9
	vpslld $14, %ymm12, %ymm3
	vmovdqa 768(%r9), %ymm7
	vpaddd %ymm7, %ymm14, %ymm15
	vpaddd %ymm5, %ymm11, %ymm5
	vpsrld $3, %ymm12, %ymm11
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm10, %ymm2, %ymm10
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $17, %ymm0, %ymm9
	vpsrld $19, %ymm0, %ymm2
	vmovdqa %ymm15, 704(%rsi)
	vpaddd 1184(%rdi), %ymm5, %ymm5
	vpxor %ymm4, %ymm11, %ymm4
	vpslld $15, %ymm0, %ymm11
	vpslld $13, %ymm0, %ymm15
	vpsrld $10, %ymm0, %ymm6
	vpxor %ymm2, %ymm9, %ymm2
	vmovdqa 1120(%rdi), %ymm9
	vpsrld $7, %ymm9, %ymm0
	vpaddd %ymm10, %ymm5, %ymm5
	vmovdqa %ymm5, 896(%rdi)
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm15, %ymm11, %ymm15
	vpsrld $18, %ymm9, %ymm11
	vpxor %ymm2, %ymm6, %ymm2
	vpslld $25, %ymm9, %ymm6
	vpslld $14, %ymm9, %ymm3
	vpaddd %ymm7, %ymm5, %ymm7
	vpaddd %ymm4, %ymm8, %ymm4
	vpsrld $3, %ymm9, %ymm8
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm2, %ymm15, %ymm2
	vpxor %ymm3, %ymm6, %ymm3
	vpsrld $17, %ymm13, %ymm6
	vpsrld $19, %ymm13, %ymm15
	vmovdqa %ymm7, 2208(%rsi)
	vpaddd 1216(%rdi), %ymm4, %ymm4
	vpxor %ymm11, %ymm8, %ymm11
	vpslld $15, %ymm13, %ymm8
	vpslld $13, %ymm13, %ymm7
	vpsrld $10, %ymm13, %ymm0
	vpxor %ymm15, %ymm6, %ymm15
	jmp .Lavx2_zen5_table_8
	.p2align 4
.Lavx2_zen5_table_8:
	vmovdqa 1152(%rdi), %ymm6
	vpsrld $7, %ymm6, %ymm10
	vpaddd %ymm2, %ymm4, %ymm4
	vmovdqa %ymm4, 1024(%rdi)
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm7, %ymm8, %ymm7
	vpsrld $18, %ymm6, %ymm8
	vpxor %ymm15, %ymm0, %ymm15
	vpslld $25, %ymm6, %ymm0
	vpslld $14, %ymm6, %ymm3
	vmovdqa 800(%r9), %ymm2
	vpaddd %ymm2, %ymm4, %ymm13
	vpaddd %ymm11, %ymm1, %ymm11
	vpsrld $3, %ymm6, %ymm1
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm15, %ymm7, %ymm15
	vpxor %ymm3, %ymm0, %ymm3
	vpsrld $17, %ymm14, %ymm0
	vpsrld $19, %ymm14, %ymm7
	vmovdqa %ymm13, 736(%rsi)
	vpaddd 1568(%rdi), %ymm11, %ymm11
	vpxor %ymm8, %ymm1, %ymm8
	vpslld $15, %ymm14, %ymm1
	vpslld $13, %ymm14, %ymm13
	vpsrld $10, %ymm14, %ymm10
	vpxor %ymm7, %ymm0, %ymm7
	vmovdqa 1248(%rdi), %ymm0
	vpsrld $7, %ymm0, %ymm14
	vpaddd %ymm15, %ymm11, %ymm11
	vmovdqa %ymm11, 1056(%rdi)
	vpxor %ymm8, %ymm3, %ymm8
	vpxor %ymm13, %ymm1, %ymm13
	vpsrld $18, %ymm0, %ymm1
	vpxor %ymm7, %ymm10, %ymm7
	vpslld $25, %ymm0, %ymm10
	vpslld $14, %ymm0, %ymm3
	vpaddd %ymm2, %ymm11, %ymm2
	vpaddd %ymm8, %ymm12, %ymm8
	vpsrld $3, %ymm0, %ymm12
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm7, %ymm13, %ymm7
	vpxor %ymm3, %ymm10, %ymm3
	vpsrld $17, %ymm5, %ymm10
	vpsrld $19, %ymm5, %ymm13
	vmovdqa %ymm2, 2240(%rsi)
	vpaddd 640(%rdi), %ymm8, %ymm8
	vpxor %ymm1, %ymm12, %ymm1
	vpslld $15, %ymm5, %ymm12
	vpslld $13, %ymm5, %ymm2
	vpsrld $10, %ymm5, %ymm14
	vpxor %ymm13, %ymm10, %ymm13
	vmovdqa 1280(%rdi), %ymm10
	vpsrld $7, %ymm10, %ymm15
	vpaddd %ymm7, %ymm8, %ymm8
	vmovdqa %ymm8, 992(%rdi)
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm2, %ymm12, %ymm2
	vpsrld $18, %ymm10, %ymm12
	vpxor %ymm13, %ymm14, %ymm13
	vpslld $25, %ymm10, %ymm14
	vpslld $14, %ymm10, %ymm3
	vmovdqa 832(%r9), %ymm7
	vpaddd %ymm7, %ymm8, %ymm5
	vpaddd %ymm1, %ymm9, %ymm1
	vpsrld $3, %ymm10, %ymm9
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm13, %ymm2, %ymm13
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $17, %ymm4, %ymm14
	vpsrld $19, %ymm4, %ymm2
	vmovdqa %ymm5, 768(%rsi)
	vpaddd 672(%rdi), %ymm1, %ymm1
	vpxor %ymm12, %ymm9, %ymm12
	vpslld $15, %ymm4, %ymm9
	vpslld $13, %ymm4, %ymm5
	vpsrld $10, %ymm4, %ymm15
	vpxor %ymm2, %ymm14, %ymm2
	vmovdqa 1312(%rdi), %ymm14
	vpsrld $7, %ymm14, %ymm4
	vpaddd %ymm13, %ymm1, %ymm1
	vmovdqa %ymm1, 1120(%rdi)
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm5, %ymm9, %ymm5
	vpsrld $18, %ymm14, %ymm9
	vpxor %ymm2, %ymm15, %ymm2
	vpslld $25, %ymm14, %ymm15
	vpslld $14, %ymm14, %ymm3
	vpaddd %ymm7, %ymm1, %ymm7
	vpaddd %ymm12, %ymm6, %ymm12
	vpsrld $3, %ymm14, %ymm6
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm2, %ymm5, %ymm2
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $17, %ymm11, %ymm15
	vpsrld $19, %ymm11, %ymm5
	vmovdqa %ymm7, 2272(%rsi)
	vpaddd 576(%rdi), %ymm12, %ymm12
	vpxor %ymm9, %ymm6, %ymm9
	vpslld $15, %ymm11, %ymm6
	vpslld $13, %ymm11, %ymm7
	jmp .Lavx2_zen5_table_9
	.p2align 4
.Lavx2_zen5_table_9:
	vpsrld $10, %ymm11, %ymm4
	vpxor %ymm5, %ymm15, %ymm5
	vmovdqa 1344(%rdi), %ymm15
	vpsrld $7, %ymm15, %ymm13
	vpaddd %ymm2, %ymm12, %ymm12
	vmovdqa %ymm12, 1152(%rdi)
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm7, %ymm6, %ymm7
	vpsrld $18, %ymm15, %ymm6
	vpxor %ymm5, %ymm4, %ymm5
	vpslld $25, %ymm15, %ymm4
	vpslld $14, %ymm15, %ymm3
	vmovdqa 864(%r9), %ymm2
	vpaddd %ymm2, %ymm12, %ymm11
	vpaddd %ymm9, %ymm0, %ymm9
	vpsrld $3, %ymm15, %ymm0
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm5, %ymm7, %ymm5
	vpxor %ymm3, %ymm4, %ymm3
	vpsrld $17, %ymm8, %ymm4
	vpsrld $19, %ymm8, %ymm7
	vmovdqa %ymm11, 800(%rsi)
	vpaddd 608(%rdi), %ymm9, %ymm9
	vpxor %ymm6, %ymm0, %ymm6
	vpslld $15, %ymm8, %ymm0
	vpslld $13, %ymm8, %ymm11
	vpsrld $10, %ymm8, %ymm13
	vpxor %ymm7, %ymm4, %ymm7
	vmovdqa 1376(%rdi), %ymm4
	vpsrld $7, %ymm4, %ymm8
	vpaddd %ymm5, %ymm9, %ymm9
	vmovdqa %ymm9, 1248(%rdi)
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm11, %ymm0, %ymm11
	vpsrld $18, %ymm4, %ymm0
	vpxor %ymm7, %ymm13, %ymm7
	vpslld $25, %ymm4, %ymm13
	vpslld $14, %ymm4, %ymm3
	vpaddd %ymm2, %ymm9, %ymm2
	vpaddd %ymm6, %ymm10, %ymm6
	vpsrld $3, %ymm4, %ymm10
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm7, %ymm11, %ymm7
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $17, %ymm1, %ymm13
	vpsrld $19, %ymm1, %ymm11
	vmovdqa %ymm2, 2304(%rsi)
	vpaddd 768(%rdi), %ymm6, %ymm6
	vpxor %ymm0, %ymm10, %ymm0
	vpslld $15, %ymm1, %ymm10
	vpslld $13, %ymm1, %ymm2
	vpsrld $10, %ymm1, %ymm8
	vpxor %ymm11, %ymm13, %ymm11
	vmovdqa 1408(%rdi), %ymm13
	vpsrld $7, %ymm13, %ymm5
	vpaddd %ymm7, %ymm6, %ymm6
	vmovdqa %ymm6, 1280(%rdi)
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm2, %ymm10, %ymm2
	vpsrld $18, %ymm13, %ymm10
	vpxor %ymm11, %ymm8, %ymm11
	vpslld $25, %ymm13, %ymm8
	vpslld $14, %ymm13, %ymm3
	vmovdqa 896(%r9), %ymm7
	vpaddd %ymm7, %ymm6, %ymm1
	vpaddd %ymm0, %ymm14, %ymm0
	vpsrld $3, %ymm13, %ymm14
	vpxor %ymm10, %ymm5, %ymm10
	vpxor %ymm11, %ymm2, %ymm11
	vpxor %ymm3, %ymm8, %ymm3
	vpsrld $17, %ymm12, %ymm8
	vpsrld $19, %ymm12, %ymm2
	vmovdqa %ymm1, 832(%rsi)
	vpaddd 800(%rdi), %ymm0, %ymm0
	vpxor %ymm10, %ymm14, %ymm10
	vpslld $15, %ymm12, %ymm14
	vpslld $13, %ymm12, %ymm1
	vpsrld $10, %ymm12, %ymm5
	vpxor %ymm2, %ymm8, %ymm2
	vmovdqa 1440(%rdi), %ymm8
	vpsrld $7, %ymm8, %ymm12
	vpaddd %ymm11, %ymm0, %ymm0
	vmovdqa %ymm0, 1312(%rdi)
	vpxor %ymm10, %ymm3, %ymm10
	vpxor %ymm1, %ymm14, %ymm1
	vpsrld $18, %ymm8, %ymm14
	vpxor %ymm2, %ymm5, %ymm2
	vpslld $25, %ymm8, %ymm5
	vpslld $14, %ymm8, %ymm3
	vpaddd %ymm7, %ymm0, %ymm7
	vpaddd %ymm10, %ymm15, %ymm10
	vpsrld $3, %ymm8, %ymm15
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm2, %ymm1, %ymm2
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $17, %ymm9, %ymm5
	vpsrld $19, %ymm9, %ymm1
	vmovdqa %ymm7, 2336(%rsi)
	vpaddd 704(%rdi), %ymm10, %ymm10
	vpxor %ymm14, %ymm15, %ymm14
	jmp .Lavx2_zen5_table_10
	.p2align 4
.Lavx2_zen5_table_10:
	vpslld $15, %ymm9, %ymm15
	vpslld $13, %ymm9, %ymm7
	vpsrld $10, %ymm9, %ymm12
	vpxor %ymm1, %ymm5, %ymm1
	vmovdqa 1472(%rdi), %ymm5
	vpsrld $7, %ymm5, %ymm11
	vpaddd %ymm2, %ymm10, %ymm10
	vmovdqa %ymm10, 1344(%rdi)
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm7, %ymm15, %ymm7
	vpsrld $18, %ymm5, %ymm15
	vpxor %ymm1, %ymm12, %ymm1
	vpslld $25, %ymm5, %ymm12
	vpslld $14, %ymm5, %ymm3
	vmovdqa 928(%r9), %ymm2
	vpaddd %ymm2, %ymm10, %ymm9
	vpaddd %ymm14, %ymm4, %ymm14
	vpsrld $3, %ymm5, %ymm4
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm1, %ymm7, %ymm1
	vpxor %ymm3, %ymm12, %ymm3
	vpsrld $17, %ymm6, %ymm12
	vpsrld $19, %ymm6, %ymm7
	vmovdqa %ymm9, 864(%rsi)
	vpaddd 736(%rdi), %ymm14, %ymm14
	vpxor %ymm15, %ymm4, %ymm15
	vpslld $15, %ymm6, %ymm4
	vpslld $13, %ymm6, %ymm9
	vpsrld $10, %ymm6, %ymm11
	vpxor %ymm7, %ymm12, %ymm7
	vmovdqa 960(%rdi), %ymm12
	vpsrld $7, %ymm12, %ymm6
	vpaddd %ymm1, %ymm14, %ymm14
	vmovdqa %ymm14, 1376(%rdi)
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm9, %ymm4, %ymm9
	vpsrld $18, %ymm12, %ymm4
	vpxor %ymm7, %ymm11, %ymm7
	vpslld $25, %ymm12, %ymm11
	vpslld $14, %ymm12, %ymm3
	vpaddd %ymm2, %ymm14, %ymm2
	vpaddd %ymm15, %ymm13, %ymm15
	vpsrld $3, %ymm12, %ymm13
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm7, %ymm9, %ymm7
	vpxor %ymm3, %ymm11, %ymm3
	vpsrld $17, %ymm0, %ymm11
	vpsrld $19, %ymm0, %ymm9
	vmovdqa %ymm2, 2368(%rsi)
	vpaddd 864(%rdi), %ymm15, %ymm15
	vpxor %ymm4, %ymm13, %ymm4
	vpslld $15, %ymm0, %ymm13
	vpslld $13, %ymm0, %ymm2
	vpsrld $10, %ymm0, %ymm6
	vpxor %ymm9, %ymm11, %ymm9
	vmovdqa 1088(%rdi), %ymm11
	vpsrld $7, %ymm11, %ymm1
	vpaddd %ymm7, %ymm15, %ymm15
	vmovdqa %ymm15, 1408(%rdi)
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm2, %ymm13, %ymm2
	vpsrld $18, %ymm11, %ymm13
	vpxor %ymm9, %ymm6, %ymm9
	vpslld $25, %ymm11, %ymm6
	vpslld $14, %ymm11, %ymm3
	vmovdqa 960(%r9), %ymm7
	vpaddd %ymm7, %ymm15, %ymm0
	vpaddd %ymm4, %ymm8, %ymm4
	vpsrld $3, %ymm11, %ymm8
	vpxor %ymm13, %ymm1, %ymm13
	vpxor %ymm9, %ymm2, %ymm9
	vpxor %ymm3, %ymm6, %ymm3
	vpsrld $17, %ymm10, %ymm6
	vpsrld $19, %ymm10, %ymm2
	vmovdqa %ymm0, 896(%rsi)
	vpaddd 928(%rdi), %ymm4, %ymm4
	vpxor %ymm13, %ymm8, %ymm13
	vpslld $15, %ymm10, %ymm8
	vpslld $13, %ymm10, %ymm0
	vpsrld $10, %ymm10, %ymm1
	vpxor %ymm2, %ymm6, %ymm2
	vmovdqa 1504(%rdi), %ymm6
	vpsrld $7, %ymm6, %ymm10
	vpaddd %ymm9, %ymm4, %ymm4
	vmovdqa %ymm4, 1440(%rdi)
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm0, %ymm8, %ymm0
	vpsrld $18, %ymm6, %ymm8
	vpxor %ymm2, %ymm1, %ymm2
	vpslld $25, %ymm6, %ymm1
	vpslld $14, %ymm6, %ymm3
	vpaddd %ymm7, %ymm4, %ymm7
	vpaddd %ymm13, %ymm5, %ymm13
	vpsrld $3, %ymm6, %ymm5
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm2, %ymm0, %ymm2
	vpxor %ymm3, %ymm1, %ymm3
	vpsrld $17, %ymm14, %ymm1
	vpsrld $19, %ymm14, %ymm0
	vmovdqa %ymm7, 2400(%rsi)
	jmp .Lavx2_zen5_table_11
	.p2align 4
.Lavx2_zen5_table_11:
	vpaddd 832(%rdi), %ymm13, %ymm13
	vpxor %ymm8, %ymm5, %ymm8
	vpslld $15, %ymm14, %ymm5
	vpslld $13, %ymm14, %ymm7
	vpsrld $10, %ymm14, %ymm10
	vpxor %ymm0, %ymm1, %ymm0
	vmovdqa 1536(%rdi), %ymm1
	vpsrld $7, %ymm1, %ymm9
	vpaddd %ymm2, %ymm13, %ymm13
	vmovdqa %ymm13, 1472(%rdi)
	vpxor %ymm8, %ymm3, %ymm8
	vpxor %ymm7, %ymm5, %ymm7
	vpsrld $18, %ymm1, %ymm5
	vpxor %ymm0, %ymm10, %ymm0
	vpslld $25, %ymm1, %ymm10
	vpslld $14, %ymm1, %ymm3
	vmovdqa 992(%r9), %ymm2
	vpaddd %ymm2, %ymm13, %ymm14
	vpaddd %ymm8, %ymm12, %ymm8
	vpsrld $3, %ymm1, %ymm12
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm0, %ymm7, %ymm0
	vpxor %ymm3, %ymm10, %ymm3
	vpsrld $17, %ymm15, %ymm10
	vpsrld $19, %ymm15, %ymm7
	vmovdqa %ymm14, 928(%rsi)
	vpaddd 896(%rdi), %ymm8, %ymm8
	vpxor %ymm5, %ymm12, %ymm5
	vpslld $15, %ymm15, %ymm12
	vpslld $13, %ymm15, %ymm14
	vpsrld $10, %ymm15, %ymm9
	vpxor %ymm7, %ymm10, %ymm7
	vmovdqa 1184(%rdi), %ymm10
	vpsrld $7, %ymm10, %ymm15
	vpaddd %ymm0, %ymm8, %ymm8
	vmovdqa %ymm8, 960(%rdi)
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpsrld $18, %ymm10, %ymm12
	vpxor %ymm7, %ymm9, %ymm7
	vpslld $25, %ymm10, %ymm9
	vpslld $14, %ymm10, %ymm3
	vpaddd %ymm2, %ymm8, %ymm2
	vpaddd %ymm5, %ymm11, %ymm5
	vpsrld $3, %ymm10, %ymm11
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm7, %ymm14, %ymm7
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $17, %ymm4, %ymm9
	vpsrld $19, %ymm4, %ymm14
	vmovdqa %ymm2, 2432(%rsi)
	vpaddd 1024(%rdi), %ymm5, %ymm5
	vpxor %ymm12, %ymm11, %ymm12
	vpslld $15, %ymm4, %ymm11
	vpslld $13, %ymm4, %ymm2
	vpsrld $10, %ymm4, %ymm15
	vpxor %ymm14, %ymm9, %ymm14
	vmovdqa 1216(%rdi), %ymm9
	vpsrld $7, %ymm9, %ymm0
	vpaddd %ymm7, %ymm5, %ymm5
	vmovdqa %ymm5, 1088(%rdi)
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm2, %ymm11, %ymm2
	vpsrld $18, %ymm9, %ymm11
	vpxor %ymm14, %ymm15, %ymm14
	vpslld $25, %ymm9, %ymm15
	vpslld $14, %ymm9, %ymm3
	vmovdqa 1024(%r9), %ymm7
	vpaddd %ymm7, %ymm5, %ymm4
	vpaddd %ymm12, %ymm6, %ymm12
	vpsrld $3, %ymm9, %ymm6
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm14, %ymm2, %ymm14
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $17, %ymm13, %ymm15
	vpsrld $19, %ymm13, %ymm2
	vmovdqa %ymm4, 960(%rsi)
	vpaddd 1056(%rdi), %ymm12, %ymm12
	vpxor %ymm11, %ymm6, %ymm11
	vpslld $15, %ymm13, %ymm6
	vpslld $13, %ymm13, %ymm4
	vpsrld $10, %ymm13, %ymm0
	vpxor %ymm2, %ymm15, %ymm2
	vmovdqa 1568(%rdi), %ymm15
	vpsrld $7, %ymm15, %ymm13
	vpaddd %ymm14, %ymm12, %ymm12
	vmovdqa %ymm12, 1504(%rdi)
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm4, %ymm6, %ymm4
	vpsrld $18, %ymm15, %ymm6
	vpxor %ymm2, %ymm0, %ymm2
	vpslld $25, %ymm15, %ymm0
	vpslld $14, %ymm15, %ymm3
	vpaddd %ymm7, %ymm12, %ymm7
	vpaddd %ymm11, %ymm1, %ymm11
	vpsrld $3, %ymm15, %ymm1
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm2, %ymm4, %ymm2
	vpxor %ymm3, %ymm0, %ymm3
	vpsrld $17, %ymm8, %ymm0
	jmp .Lavx2_zen5_table_12
	.p2align 4
.Lavx2_zen5_table_12:
	vpsrld $19, %ymm8, %ymm4
	vmovdqa %ymm7, 2464(%rsi)
	vpaddd 992(%rdi), %ymm11, %ymm11
	vpxor %ymm6, %ymm1, %ymm6
	vpslld $15, %ymm8, %ymm1
	vpslld $13, %ymm8, %ymm7
	vpsrld $10, %ymm8, %ymm13
	vpxor %ymm4, %ymm0, %ymm4
	vmovdqa 640(%rdi), %ymm0
	vpsrld $7, %ymm0, %ymm14
	vpaddd %ymm2, %ymm11, %ymm11
	vmovdqa %ymm11, 1536(%rdi)
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm7, %ymm1, %ymm7
	vpsrld $18, %ymm0, %ymm1
	vpxor %ymm4, %ymm13, %ymm4
	vpslld $25, %ymm0, %ymm13
	vpslld $14, %ymm0, %ymm3
	vmovdqa 1056(%r9), %ymm2
	vpaddd %ymm2, %ymm11, %ymm8
	vpaddd %ymm6, %ymm10, %ymm6
	vpsrld $3, %ymm0, %ymm10
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm4, %ymm7, %ymm4
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $17, %ymm5, %ymm13
	vpsrld $19, %ymm5, %ymm7
	vmovdqa %ymm8, 992(%rsi)
	vpaddd 1120(%rdi), %ymm6, %ymm6
	vpxor %ymm1, %ymm10, %ymm1
	vpslld $15, %ymm5, %ymm10
	vpslld $13, %ymm5, %ymm8
	vpsrld $10, %ymm5, %ymm14
	vpxor %ymm7, %ymm13, %ymm7
	vmovdqa 672(%rdi), %ymm13
	vpsrld $7, %ymm13, %ymm5
	vpaddd %ymm4, %ymm6, %ymm6
	vmovdqa %ymm6, 1184(%rdi)
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm8, %ymm10, %ymm8
	vpsrld $18, %ymm13, %ymm10
	vpxor %ymm7, %ymm14, %ymm7
	vpslld $25, %ymm13, %ymm14
	vpslld $14, %ymm13, %ymm3
	vpaddd %ymm2, %ymm6, %ymm2
	vpaddd %ymm1, %ymm9, %ymm1
	vpsrld $3, %ymm13, %ymm9
	vpxor %ymm10, %ymm5, %ymm10
	vpxor %ymm7, %ymm8, %ymm7
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $17, %ymm12, %ymm14
	vpsrld $19, %ymm12, %ymm8
	vmovdqa %ymm2, 2496(%rsi)
	vpaddd 1152(%rdi), %ymm1, %ymm1
	vpxor %ymm10, %ymm9, %ymm10
	vpslld $15, %ymm12, %ymm9
	vpslld $13, %ymm12, %ymm2
	vpsrld $10, %ymm12, %ymm5
	vpxor %ymm8, %ymm14, %ymm8
	vmovdqa 576(%rdi), %ymm14
	vpsrld $7, %ymm14, %ymm4
	vpaddd %ymm7, %ymm1, %ymm1
	vmovdqa %ymm1, 1216(%rdi)
	vpxor %ymm10, %ymm3, %ymm10
	vpxor %ymm2, %ymm9, %ymm2
	vpsrld $18, %ymm14, %ymm9
	vpxor %ymm8, %ymm5, %ymm8
	vpslld $25, %ymm14, %ymm5
	vpslld $14, %ymm14, %ymm3
	vmovdqa 1088(%r9), %ymm7
	vpaddd %ymm7, %ymm1, %ymm12
	vpaddd %ymm10, %ymm15, %ymm10
	vpsrld $3, %ymm14, %ymm15
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm8, %ymm2, %ymm8
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $17, %ymm11, %ymm5
	vpsrld $19, %ymm11, %ymm2
	vmovdqa %ymm12, 1024(%rsi)
	vpaddd 1248(%rdi), %ymm10, %ymm10
	vpxor %ymm9, %ymm15, %ymm9
	vpslld $15, %ymm11, %ymm15
	vpslld $13, %ymm11, %ymm12
	vpsrld $10, %ymm11, %ymm4
	vpxor %ymm2, %ymm5, %ymm2
	vmovdqa 608(%rdi), %ymm5
	vpsrld $7, %ymm5, %ymm11
	vpaddd %ymm8, %ymm10, %ymm10
	vmovdqa %ymm10, 1568(%rdi)
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm12, %ymm15, %ymm12
	vpsrld $18, %ymm5, %ymm15
	vpxor %ymm2, %ymm4, %ymm2
	vpslld $25, %ymm5, %ymm4
	vpslld $14, %ymm5, %ymm3
	vpaddd %ymm7, %ymm10, %ymm7
	vpaddd %ymm9, %ymm0, %ymm9
	vpsrld $3, %ymm5, %ymm0
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm2, %ymm12, %ymm2
	jmp .Lavx2_zen5_table_13
	.p2align 4
.Lavx2_zen5_table_13:
	vpxor %ymm3, %ymm4, %ymm3
	vpsrld $17, %ymm6, %ymm4
	vpsrld $19, %ymm6, %ymm12
	vmovdqa %ymm7, 2528(%rsi)
	vpaddd 1280(%rdi), %ymm9, %ymm9
	vpxor %ymm15, %ymm0, %ymm15
	vpslld $15, %ymm6, %ymm0
	vpslld $13, %ymm6, %ymm7
	vpsrld $10, %ymm6, %ymm11
	vpxor %ymm12, %ymm4, %ymm12
	vmovdqa 768(%rdi), %ymm4
	vpsrld $7, %ymm4, %ymm8
	vpaddd %ymm2, %ymm9, %ymm9
	vmovdqa %ymm9, 640(%rdi)
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm7, %ymm0, %ymm7
	vpsrld $18, %ymm4, %ymm0
	vpxor %ymm12, %ymm11, %ymm12
	vpslld $25, %ymm4, %ymm11
	vpslld $14, %ymm4, %ymm3
	vmovdqa 1120(%r9), %ymm2
	vpaddd %ymm2, %ymm9, %ymm6
	vpaddd %ymm15, %ymm13, %ymm15
	vpsrld $3, %ymm4, %ymm13
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm12, %ymm7, %ymm12
	vpxor %ymm3, %ymm11, %ymm3
	vpsrld $17, %ymm1, %ymm11
	vpsrld $19, %ymm1, %ymm7
	vmovdqa %ymm6, 1056(%rsi)
	vpaddd 1312(%rdi), %ymm15, %ymm15
	vpxor %ymm0, %ymm13, %ymm0
	vpslld $15, %ymm1, %ymm13
	vpslld $13, %ymm1, %ymm6
	vpsrld $10, %ymm1, %ymm8
	vpxor %ymm7, %ymm11, %ymm7
	vmovdqa 800(%rdi), %ymm11
	vpsrld $7, %ymm11, %ymm1
	vpaddd %ymm12, %ymm15, %ymm15
	vmovdqa %ymm15, 672(%rdi)
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm6, %ymm13, %ymm6
	vpsrld $18, %ymm11, %ymm13
	vpxor %ymm7, %ymm8, %ymm7
	vpslld $25, %ymm11, %ymm8
	vpslld $14, %ymm11, %ymm3
	vpaddd %ymm2, %ymm15, %ymm2
	vpaddd %ymm0, %ymm14, %ymm0
	vpsrld $3, %ymm11, %ymm14
	vpxor %ymm13, %ymm1, %ymm13
	vpxor %ymm7, %ymm6, %ymm7
	vpxor %ymm3, %ymm8, %ymm3
	vpsrld $17, %ymm10, %ymm8
	vpsrld $19, %ymm10, %ymm6
	vmovdqa %ymm2, 2560(%rsi)
	vpaddd 1344(%rdi), %ymm0, %ymm0
	vpxor %ymm13, %ymm14, %ymm13
	vpslld $15, %ymm10, %ymm14
	vpslld $13, %ymm10, %ymm2
	vpsrld $10, %ymm10, %ymm1
	vpxor %ymm6, %ymm8, %ymm6
	vmovdqa 704(%rdi), %ymm8
	vpsrld $7, %ymm8, %ymm12
	vpaddd %ymm7, %ymm0, %ymm0
	vmovdqa %ymm0, 576(%rdi)
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm2, %ymm14, %ymm2
	vpsrld $18, %ymm8, %ymm14
	vpxor %ymm6, %ymm1, %ymm6
	vpslld $25, %ymm8, %ymm1
	vpslld $14, %ymm8, %ymm3
	vmovdqa 1152(%r9), %ymm7
	vpaddd %ymm7, %ymm0, %ymm10
	vpaddd %ymm13, %ymm5, %ymm13
	vpsrld $3, %ymm8, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm6, %ymm2, %ymm6
	vpxor %ymm3, %ymm1, %ymm3
	vpsrld $17, %ymm9, %ymm1
	vpsrld $19, %ymm9, %ymm2
	vmovdqa %ymm10, 1088(%rsi)
	vpaddd 1376(%rdi), %ymm13, %ymm13
	vpxor %ymm14, %ymm5, %ymm14
	vpslld $15, %ymm9, %ymm5
	vpslld $13, %ymm9, %ymm10
	vpsrld $10, %ymm9, %ymm12
	vpxor %ymm2, %ymm1, %ymm2
	vmovdqa 736(%rdi), %ymm1
	vpsrld $7, %ymm1, %ymm9
	vpaddd %ymm6, %ymm13, %ymm13
	vmovdqa %ymm13, 608(%rdi)
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm10, %ymm5, %ymm10
	vpsrld $18, %ymm1, %ymm5
	vpxor %ymm2, %ymm12, %ymm2
	vpslld $25, %ymm1, %ymm12
	vpslld $14, %ymm1, %ymm3
	vpaddd %ymm7, %ymm13, %ymm7
	vpaddd %ymm14, %ymm4, %ymm14
	vpsrld $3, %ymm1, %ymm4
	jmp .Lavx2_zen5_table_14
	.p2align 4
.Lavx2_zen5_table_14:
	vpxor %ymm5, %ymm9, %ymm5
	vpxor %ymm2, %ymm10, %ymm2
	vpxor %ymm3, %ymm12, %ymm3
	vpsrld $17, %ymm15, %ymm12
	vpsrld $19, %ymm15, %ymm10
	vmovdqa %ymm7, 2592(%rsi)
	vpaddd 1408(%rdi), %ymm14, %ymm14
	vpxor %ymm5, %ymm4, %ymm5
	vpslld $15, %ymm15, %ymm4
	vpslld $13, %ymm15, %ymm7
	vpsrld $10, %ymm15, %ymm9
	vpxor %ymm10, %ymm12, %ymm10
	vmovdqa 864(%rdi), %ymm12
	vpsrld $7, %ymm12, %ymm6
	vpaddd %ymm2, %ymm14, %ymm14
	vmovdqa %ymm14, 768(%rdi)
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm7, %ymm4, %ymm7
	vpsrld $18, %ymm12, %ymm4
	vpxor %ymm10, %ymm9, %ymm10
	vpslld $25, %ymm12, %ymm9
	vpslld $14, %ymm12, %ymm3
	vmovdqa 1184(%r9), %ymm2
	vpaddd %ymm2, %ymm14, %ymm15
	vpaddd %ymm5, %ymm11, %ymm5
	vpsrld $3, %ymm12, %ymm11
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm10, %ymm7, %ymm10
	vpxor %ymm3, %ymm9, %ymm3
	vpsrld $17, %ymm0, %ymm9
	vpsrld $19, %ymm0, %ymm7
	vmovdqa %ymm15, 1120(%rsi)
	vpaddd 1440(%rdi), %ymm5, %ymm5
	vpxor %ymm4, %ymm11, %ymm4
	vpslld $15, %ymm0, %ymm11
	vpslld $13, %ymm0, %ymm15
	vpsrld $10, %ymm0, %ymm6
	vpxor %ymm7, %ymm9, %ymm7
	vmovdqa 928(%rdi), %ymm9
	vpsrld $7, %ymm9, %ymm0
	vpaddd %ymm10, %ymm5, %ymm5
	vmovdqa %ymm5, 800(%rdi)
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm15, %ymm11, %ymm15
	vpsrld $18, %ymm9, %ymm11
	vpxor %ymm7, %ymm6, %ymm7
	vpslld $25, %ymm9, %ymm6
	vpslld $14, %ymm9, %ymm3
	vpaddd %ymm2, %ymm5, %ymm2
	vpaddd %ymm4, %ymm8, %ymm4
	vpsrld $3, %ymm9, %ymm8
	vpxor %ymm11, %ymm0, %ymm11
	vpxor %ymm7, %ymm15, %ymm7
	vpxor %ymm3, %ymm6, %ymm3
	vpsrld $17, %ymm13, %ymm6
	vpsrld $19, %ymm13, %ymm15
	vmovdqa %ymm2, 2624(%rsi)
	vpaddd 1472(%rdi), %ymm4, %ymm4
	vpxor %ymm11, %ymm8, %ymm11
	vpslld $15, %ymm13, %ymm8
	vpslld $13, %ymm13, %ymm2
	vpsrld $10, %ymm13, %ymm0
	vpxor %ymm15, %ymm6, %ymm15
	vmovdqa 832(%rdi), %ymm6
	vpsrld $7, %ymm6, %ymm10
	vpaddd %ymm7, %ymm4, %ymm4
	vmovdqa %ymm4, 704(%rdi)
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm2, %ymm8, %ymm2
	vpsrld $18, %ymm6, %ymm8
	vpxor %ymm15, %ymm0, %ymm15
	vpslld $25, %ymm6, %ymm0
	vpslld $14, %ymm6, %ymm3
	vmovdqa 1216(%r9), %ymm7
	vpaddd %ymm7, %ymm4, %ymm13
	vpaddd %ymm11, %ymm1, %ymm11
	vpsrld $3, %ymm6, %ymm1
	vpxor %ymm8, %ymm10, %ymm8
	vpxor %ymm15, %ymm2, %ymm15
	vpxor %ymm3, %ymm0, %ymm3
	vpsrld $17, %ymm14, %ymm0
	vpsrld $19, %ymm14, %ymm2
	vmovdqa %ymm13, 1152(%rsi)
	vpaddd 960(%rdi), %ymm11, %ymm11
	vpxor %ymm8, %ymm1, %ymm8
	vpslld $15, %ymm14, %ymm1
	vpslld $13, %ymm14, %ymm13
	vpsrld $10, %ymm14, %ymm10
	vpxor %ymm2, %ymm0, %ymm2
	vmovdqa 896(%rdi), %ymm0
	vpsrld $7, %ymm0, %ymm14
	vpaddd %ymm15, %ymm11, %ymm11
	vmovdqa %ymm11, 736(%rdi)
	vpxor %ymm8, %ymm3, %ymm8
	vpxor %ymm13, %ymm1, %ymm13
	vpsrld $18, %ymm0, %ymm1
	vpxor %ymm2, %ymm10, %ymm2
	vpslld $25, %ymm0, %ymm10
	vpslld $14, %ymm0, %ymm3
	vpaddd %ymm7, %ymm11, %ymm7
	jmp .Lavx2_zen5_table_15
	.p2align 4
.Lavx2_zen5_table_15:
	vpaddd %ymm8, %ymm12, %ymm8
	vpsrld $3, %ymm0, %ymm12
	vpxor %ymm1, %ymm14, %ymm1
	vpxor %ymm2, %ymm13, %ymm2
	vpxor %ymm3, %ymm10, %ymm3
	vpsrld $17, %ymm5, %ymm10
	vpsrld $19, %ymm5, %ymm13
	vmovdqa %ymm7, 2656(%rsi)
	vpaddd 1088(%rdi), %ymm8, %ymm8
	vpxor %ymm1, %ymm12, %ymm1
	vpslld $15, %ymm5, %ymm12
	vpslld $13, %ymm5, %ymm7
	vpsrld $10, %ymm5, %ymm14
	vpxor %ymm13, %ymm10, %ymm13
	vmovdqa 1024(%rdi), %ymm10
	vpsrld $7, %ymm10, %ymm15
	vpaddd %ymm2, %ymm8, %ymm8
	vmovdqa %ymm8, 864(%rdi)
	vpxor %ymm1, %ymm3, %ymm1
	vpxor %ymm7, %ymm12, %ymm7
	vpsrld $18, %ymm10, %ymm12
	vpxor %ymm13, %ymm14, %ymm13
	vpslld $25, %ymm10, %ymm14
	vpslld $14, %ymm10, %ymm3
	vmovdqa 1248(%r9), %ymm2
	vpaddd %ymm2, %ymm8, %ymm5
	vpaddd %ymm1, %ymm9, %ymm1
	vpsrld $3, %ymm10, %ymm9
	vpxor %ymm12, %ymm15, %ymm12
	vpxor %ymm13, %ymm7, %ymm13
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $17, %ymm4, %ymm14
	vpsrld $19, %ymm4, %ymm7
	vmovdqa %ymm5, 1184(%rsi)
	vpaddd 1504(%rdi), %ymm1, %ymm1
	vpxor %ymm12, %ymm9, %ymm12
	vpslld $15, %ymm4, %ymm9
	vpslld $13, %ymm4, %ymm5
	vpsrld $10, %ymm4, %ymm15
	vpxor %ymm7, %ymm14, %ymm7
	vmovdqa 1056(%rdi), %ymm14
	vpsrld $7, %ymm14, %ymm4
	vpaddd %ymm13, %ymm1, %ymm1
	vmovdqa %ymm1, 928(%rdi)
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm5, %ymm9, %ymm5
	vpsrld $18, %ymm14, %ymm9
	vpxor %ymm7, %ymm15, %ymm7
	vpslld $25, %ymm14, %ymm15
	vpslld $14, %ymm14, %ymm3
	vpaddd %ymm2, %ymm1, %ymm2
	vpaddd %ymm12, %ymm6, %ymm12
	vpsrld $3, %ymm14, %ymm6
	vpxor %ymm9, %ymm4, %ymm9
	vpxor %ymm7, %ymm5, %ymm7
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $17, %ymm11, %ymm15
	vpsrld $19, %ymm11, %ymm5
	vmovdqa %ymm2, 2688(%rsi)
	vpaddd 1536(%rdi), %ymm12, %ymm12
	vpxor %ymm9, %ymm6, %ymm9
	vpslld $15, %ymm11, %ymm6
	vpslld $13, %ymm11, %ymm2
	vpsrld $10, %ymm11, %ymm4
	vpxor %ymm5, %ymm15, %ymm5
	vmovdqa 992(%rdi), %ymm15
	vpsrld $7, %ymm15, %ymm13
	vpaddd %ymm7, %ymm12, %ymm12
	vmovdqa %ymm12, 832(%rdi)
	vpxor %ymm9, %ymm3, %ymm9
	vpxor %ymm2, %ymm6, %ymm2
	vpsrld $18, %ymm15, %ymm6
	vpxor %ymm5, %ymm4, %ymm5
	vpslld $25, %ymm15, %ymm4
	vpslld $14, %ymm15, %ymm3
	vmovdqa 1280(%r9), %ymm7
	vpaddd %ymm7, %ymm12, %ymm11
	vpaddd %ymm9, %ymm0, %ymm9
	vpsrld $3, %ymm15, %ymm0
	vpxor %ymm6, %ymm13, %ymm6
	vpxor %ymm5, %ymm2, %ymm5
	vpxor %ymm3, %ymm4, %ymm3
	vpsrld $17, %ymm8, %ymm4
	vpsrld $19, %ymm8, %ymm2
	vmovdqa %ymm11, 1216(%rsi)
	vpaddd 1184(%rdi), %ymm9, %ymm9
	vpxor %ymm6, %ymm0, %ymm6
	vpslld $15, %ymm8, %ymm0
	vpslld $13, %ymm8, %ymm11
	vpsrld $10, %ymm8, %ymm13
	vpxor %ymm2, %ymm4, %ymm2
	vmovdqa 1120(%rdi), %ymm4
	vpsrld $7, %ymm4, %ymm8
	vpaddd %ymm5, %ymm9, %ymm9
	vmovdqa %ymm9, 896(%rdi)
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm11, %ymm0, %ymm11
	vpsrld $18, %ymm4, %ymm0
	vpxor %ymm2, %ymm13, %ymm2
	vpslld $25, %ymm4, %ymm13
	jmp .Lavx2_zen5_table_16
	.p2align 4
.Lavx2_zen5_table_16:
	vpslld $14, %ymm4, %ymm3
	vpaddd %ymm7, %ymm9, %ymm7
	vpaddd %ymm6, %ymm10, %ymm6
	vpsrld $3, %ymm4, %ymm10
	vpxor %ymm0, %ymm8, %ymm0
	vpxor %ymm2, %ymm11, %ymm2
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $17, %ymm1, %ymm13
	vpsrld $19, %ymm1, %ymm11
	vmovdqa %ymm7, 2720(%rsi)
	vpaddd 1216(%rdi), %ymm6, %ymm6
	vpxor %ymm0, %ymm10, %ymm0
	vpslld $15, %ymm1, %ymm10
	vpslld $13, %ymm1, %ymm7
	vpsrld $10, %ymm1, %ymm8
	vpxor %ymm11, %ymm13, %ymm11
	vmovdqa 1152(%rdi), %ymm13
	vpsrld $7, %ymm13, %ymm5
	vpaddd %ymm2, %ymm6, %ymm6
	vmovdqa %ymm6, 1216(%rdi)
	vpxor %ymm0, %ymm3, %ymm0
	vpxor %ymm7, %ymm10, %ymm7
	vpsrld $18, %ymm13, %ymm10
	vpxor %ymm11, %ymm8, %ymm11
	vpslld $25, %ymm13, %ymm8
	vpslld $14, %ymm13, %ymm3
	vmovdqa 1312(%r9), %ymm2
	vpaddd %ymm2, %ymm6, %ymm1
	vpaddd %ymm0, %ymm14, %ymm0
	vpsrld $3, %ymm13, %ymm14
	vpxor %ymm10, %ymm5, %ymm10
	vpxor %ymm11, %ymm7, %ymm11
	vpxor %ymm3, %ymm8, %ymm3
	vpsrld $17, %ymm12, %ymm8
	vpsrld $19, %ymm12, %ymm7
	vmovdqa %ymm1, 1248(%rsi)
	vpaddd 1568(%rdi), %ymm0, %ymm0
	vpxor %ymm10, %ymm14, %ymm10
	vpslld $15, %ymm12, %ymm14
	vpslld $13, %ymm12, %ymm1
	vpsrld $10, %ymm12, %ymm5
	vpxor %ymm7, %ymm8, %ymm7
	vmovdqa 1248(%rdi), %ymm8
	vpsrld $7, %ymm8, %ymm12
	vpaddd %ymm11, %ymm0, %ymm0
	vmovdqa %ymm0, 1568(%rdi)
	vpxor %ymm10, %ymm3, %ymm10
	vpxor %ymm1, %ymm14, %ymm1
	vpsrld $18, %ymm8, %ymm14
	vpxor %ymm7, %ymm5, %ymm7
	vpslld $25, %ymm8, %ymm5
	vpslld $14, %ymm8, %ymm3
	vpaddd %ymm2, %ymm0, %ymm2
	vpaddd %ymm10, %ymm15, %ymm10
	vpsrld $3, %ymm8, %ymm15
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm7, %ymm1, %ymm7
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $17, %ymm9, %ymm5
	vpsrld $19, %ymm9, %ymm1
	vmovdqa %ymm2, 2752(%rsi)
	vpaddd 640(%rdi), %ymm10, %ymm10
	vpxor %ymm14, %ymm15, %ymm14
	vpslld $15, %ymm9, %ymm15
	vpslld $13, %ymm9, %ymm2
	vpsrld $10, %ymm9, %ymm12
	vpxor %ymm1, %ymm5, %ymm1
	vmovdqa 1280(%rdi), %ymm5
	vpsrld $7, %ymm5, %ymm11
	vpaddd %ymm7, %ymm10, %ymm10
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm2, %ymm15, %ymm2
	vpsrld $18, %ymm5, %ymm15
	vpxor %ymm1, %ymm12, %ymm1
	vpslld $25, %ymm5, %ymm12
	vpslld $14, %ymm5, %ymm3
	vmovdqa 1344(%r9), %ymm7
	vpaddd %ymm7, %ymm10, %ymm9
	vpaddd %ymm14, %ymm4, %ymm14
	vpsrld $3, %ymm5, %ymm4
	vpxor %ymm15, %ymm11, %ymm15
	vpxor %ymm1, %ymm2, %ymm1
	vpxor %ymm3, %ymm12, %ymm3
	vpsrld $17, %ymm6, %ymm12
	vpsrld $19, %ymm6, %ymm2
	vmovdqa %ymm9, 1280(%rsi)
	vpaddd 672(%rdi), %ymm14, %ymm14
	vpxor %ymm15, %ymm4, %ymm15
	vpslld $15, %ymm6, %ymm4
	vpslld $13, %ymm6, %ymm9
	vpsrld $10, %ymm6, %ymm11
	vpxor %ymm2, %ymm12, %ymm2
	vmovdqa 1312(%rdi), %ymm12
	vpsrld $7, %ymm12, %ymm6
	vpaddd %ymm1, %ymm14, %ymm14
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm9, %ymm4, %ymm9
	vpsrld $18, %ymm12, %ymm4
	vpxor %ymm2, %ymm11, %ymm2
	vpslld $25, %ymm12, %ymm11
	jmp .Lavx2_zen5_table_17
	.p2align 4
.Lavx2_zen5_table_17:
	vpslld $14, %ymm12, %ymm3
	vpaddd %ymm7, %ymm14, %ymm7
	vpaddd %ymm15, %ymm13, %ymm15
	vpsrld $3, %ymm12, %ymm13
	vpxor %ymm4, %ymm6, %ymm4
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm3, %ymm11, %ymm3
	vpsrld $17, %ymm0, %ymm11
	vpsrld $19, %ymm0, %ymm9
	vmovdqa %ymm7, 2784(%rsi)
	vpaddd 576(%rdi), %ymm15, %ymm15
	vpxor %ymm4, %ymm13, %ymm4
	vpslld $15, %ymm0, %ymm13
	vpslld $13, %ymm0, %ymm7
	vpsrld $10, %ymm0, %ymm6
	vpxor %ymm9, %ymm11, %ymm9
	vmovdqa 1344(%rdi), %ymm11
	vpsrld $7, %ymm11, %ymm1
	vpaddd %ymm2, %ymm15, %ymm15
	vpxor %ymm4, %ymm3, %ymm4
	vpxor %ymm7, %ymm13, %ymm7
	vpsrld $18, %ymm11, %ymm13
	vpxor %ymm9, %ymm6, %ymm9
	vpslld $25, %ymm11, %ymm6
	vpslld $14, %ymm11, %ymm3
	vmovdqa 1376(%r9), %ymm2
	vpaddd %ymm2, %ymm15, %ymm0
	vpaddd %ymm4, %ymm8, %ymm4
	vpsrld $3, %ymm11, %ymm8
	vpxor %ymm13, %ymm1, %ymm13
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm3, %ymm6, %ymm3
	vpsrld $17, %ymm10, %ymm6
	vpsrld $19, %ymm10, %ymm7
	vmovdqa %ymm0, 1312(%rsi)
	vpaddd 608(%rdi), %ymm4, %ymm4
	vpxor %ymm13, %ymm8, %ymm13
	vpslld $15, %ymm10, %ymm8
	vpslld $13, %ymm10, %ymm0
	vpsrld $10, %ymm10, %ymm10
	vpxor %ymm7, %ymm6, %ymm7
	vmovdqa 1376(%rdi), %ymm6
	vpsrld $7, %ymm6, %ymm1
	vpaddd %ymm9, %ymm4, %ymm4
	vpxor %ymm13, %ymm3, %ymm13
	vpxor %ymm0, %ymm8, %ymm0
	vpsrld $18, %ymm6, %ymm8
	vpxor %ymm7, %ymm10, %ymm7
	vpslld $25, %ymm6, %ymm10
	vpslld $14, %ymm6, %ymm3
	vpaddd %ymm2, %ymm4, %ymm2
	vpaddd %ymm13, %ymm5, %ymm13
	vpsrld $3, %ymm6, %ymm5
	vpxor %ymm8, %ymm1, %ymm8
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm3, %ymm10, %ymm3
	vpsrld $17, %ymm14, %ymm10
	vpsrld $19, %ymm14, %ymm0
	vmovdqa %ymm2, 2816(%rsi)
	vpaddd 768(%rdi), %ymm13, %ymm13
	vpxor %ymm8, %ymm5, %ymm8
	vpslld $15, %ymm14, %ymm5
	vpslld $13, %ymm14, %ymm2
	vpsrld $10, %ymm14, %ymm14
	vpxor %ymm0, %ymm10, %ymm0
	vmovdqa 1408(%rdi), %ymm10
	vpsrld $7, %ymm10, %ymm1
	vpaddd %ymm7, %ymm13, %ymm13
	vpxor %ymm8, %ymm3, %ymm8
	vpxor %ymm2, %ymm5, %ymm2
	vpsrld $18, %ymm10, %ymm5
	vpxor %ymm0, %ymm14, %ymm0
	vpslld $25, %ymm10, %ymm14
	vpslld $14, %ymm10, %ymm3
	vmovdqa 1408(%r9), %ymm7
	vpaddd %ymm7, %ymm13, %ymm9
	vpaddd %ymm8, %ymm12, %ymm8
	vpsrld $3, %ymm10, %ymm12
	vpxor %ymm5, %ymm1, %ymm5
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm3, %ymm14, %ymm3
	vpsrld $17, %ymm15, %ymm14
	vpsrld $19, %ymm15, %ymm2
	vmovdqa %ymm9, 1344(%rsi)
	vpaddd 800(%rdi), %ymm8, %ymm8
	vpxor %ymm5, %ymm12, %ymm5
	vpslld $15, %ymm15, %ymm12
	vpslld $13, %ymm15, %ymm9
	vpsrld $10, %ymm15, %ymm15
	vpxor %ymm2, %ymm14, %ymm2
	vmovdqa 1440(%rdi), %ymm14
	vpsrld $7, %ymm14, %ymm1
	vpaddd %ymm0, %ymm8, %ymm8
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm9, %ymm12, %ymm9
	vpsrld $18, %ymm14, %ymm12
	vpxor %ymm2, %ymm15, %ymm2
	vpslld $25, %ymm14, %ymm15
	vpslld $14, %ymm14, %ymm3
	vpaddd %ymm7, %ymm8, %ymm7
	jmp .Lavx2_zen5_table_18
	.p2align 4
.Lavx2_zen5_table_18:
	vpaddd %ymm5, %ymm11, %ymm5
	vpsrld $3, %ymm14, %ymm11
	vpxor %ymm12, %ymm1, %ymm12
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm3, %ymm15, %ymm3
	vpsrld $17, %ymm4, %ymm15
	vpsrld $19, %ymm4, %ymm9
	vmovdqa %ymm7, 2848(%rsi)
	vpaddd 704(%rdi), %ymm5, %ymm5
	vpxor %ymm12, %ymm11, %ymm12
	vpslld $15, %ymm4, %ymm11
	vpslld $13, %ymm4, %ymm7
	vpsrld $10, %ymm4, %ymm4
	vpxor %ymm9, %ymm15, %ymm9
	vmovdqa 1472(%rdi), %ymm15
	vpsrld $7, %ymm15, %ymm1
	vpaddd %ymm2, %ymm5, %ymm5
	vpxor %ymm12, %ymm3, %ymm12
	vpxor %ymm7, %ymm11, %ymm7
	vpsrld $18, %ymm15, %ymm11
	vpxor %ymm9, %ymm4, %ymm9
	vpslld $25, %ymm15, %ymm4
	vpslld $14, %ymm15, %ymm3
	vmovdqa 1440(%r9), %ymm2
	vpaddd %ymm2, %ymm5, %ymm0
	vpaddd %ymm12, %ymm6, %ymm12
	vpsrld $3, %ymm15, %ymm6
	vpxor %ymm11, %ymm1, %ymm11
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm3, %ymm4, %ymm3
	vpsrld $17, %ymm13, %ymm4
	vpsrld $19, %ymm13, %ymm7
	vmovdqa %ymm0, 1376(%rsi)
	vpaddd 736(%rdi), %ymm12, %ymm12
	vpxor %ymm11, %ymm6, %ymm11
	vpslld $15, %ymm13, %ymm6
	vpslld $13, %ymm13, %ymm0
	vpsrld $10, %ymm13, %ymm13
	vpxor %ymm7, %ymm4, %ymm7
	vmovdqa 960(%rdi), %ymm4
	vpsrld $7, %ymm4, %ymm1
	vpaddd %ymm9, %ymm12, %ymm12
	vpxor %ymm11, %ymm3, %ymm11
	vpxor %ymm0, %ymm6, %ymm0
	vpsrld $18, %ymm4, %ymm6
	vpxor %ymm7, %ymm13, %ymm7
	vpslld $25, %ymm4, %ymm13
	vpslld $14, %ymm4, %ymm3
	vpaddd %ymm2, %ymm12, %ymm2
	vpaddd %ymm11, %ymm10, %ymm11
	vpsrld $3, %ymm4, %ymm10
	vpxor %ymm6, %ymm1, %ymm6
	vpxor %ymm7, %ymm0, %ymm7
	vpxor %ymm3, %ymm13, %ymm3
	vpsrld $17, %ymm8, %ymm13
	vpsrld $19, %ymm8, %ymm0
	vmovdqa %ymm2, 2880(%rsi)
	vpaddd 864(%rdi), %ymm11, %ymm11
	vpxor %ymm6, %ymm10, %ymm6
	vpslld $15, %ymm8, %ymm10
	vpslld $13, %ymm8, %ymm2
	vpsrld $10, %ymm8, %ymm8
	vpxor %ymm0, %ymm13, %ymm0
	vmovdqa 1088(%rdi), %ymm13
	vpsrld $7, %ymm13, %ymm1
	vpaddd %ymm7, %ymm11, %ymm11
	vpxor %ymm6, %ymm3, %ymm6
	vpxor %ymm2, %ymm10, %ymm2
	vpsrld $18, %ymm13, %ymm10
	vpxor %ymm0, %ymm8, %ymm0
	vpslld $25, %ymm13, %ymm8
	vpslld $14, %ymm13, %ymm3
	vmovdqa 1472(%r9), %ymm7
	vpaddd %ymm7, %ymm11, %ymm9
	vpaddd %ymm6, %ymm14, %ymm6
	vpsrld $3, %ymm13, %ymm14
	vpxor %ymm10, %ymm1, %ymm10
	vpxor %ymm0, %ymm2, %ymm0
	vpxor %ymm3, %ymm8, %ymm3
	vpsrld $17, %ymm5, %ymm8
	vpsrld $19, %ymm5, %ymm2
	vmovdqa %ymm9, 1408(%rsi)
	vpaddd 928(%rdi), %ymm6, %ymm6
	vpxor %ymm10, %ymm14, %ymm10
	vpslld $15, %ymm5, %ymm14
	vpslld $13, %ymm5, %ymm9
	vpsrld $10, %ymm5, %ymm5
	vpxor %ymm2, %ymm8, %ymm2
	vmovdqa 1504(%rdi), %ymm8
	vpsrld $7, %ymm8, %ymm1
	vpaddd %ymm0, %ymm6, %ymm6
	vpxor %ymm10, %ymm3, %ymm10
	vpxor %ymm9, %ymm14, %ymm9
	vpsrld $18, %ymm8, %ymm14
	vpxor %ymm2, %ymm5, %ymm2
	vpslld $25, %ymm8, %ymm5
	vpslld $14, %ymm8, %ymm3
	vpaddd %ymm7, %ymm6, %ymm7
	vpaddd %ymm10, %ymm15, %ymm10
	vpsrld $3, %ymm8, %ymm15
	jmp .Lavx2_zen5_table_19
	.p2align 4
.Lavx2_zen5_table_19:
	vpxor %ymm14, %ymm1, %ymm14
	vpxor %ymm2, %ymm9, %ymm2
	vpxor %ymm3, %ymm5, %ymm3
	vpsrld $17, %ymm12, %ymm5
	vpsrld $19, %ymm12, %ymm9
	vmovdqa %ymm7, 2912(%rsi)
	vpaddd 832(%rdi), %ymm10, %ymm10
	vpxor %ymm14, %ymm15, %ymm14
	vpslld $15, %ymm12, %ymm15
	vpslld $13, %ymm12, %ymm7
	vpsrld $10, %ymm12, %ymm12
	vpxor %ymm9, %ymm5, %ymm9
	vmovdqa 1536(%rdi), %ymm5
	vpsrld $7, %ymm5, %ymm1
	vpaddd %ymm2, %ymm10, %ymm10
	vpxor %ymm14, %ymm3, %ymm14
	vpxor %ymm7, %ymm15, %ymm7
	vpsrld $18, %ymm5, %ymm15
	vpxor %ymm9, %ymm12, %ymm9
	vpslld $25, %ymm5, %ymm12
	vpslld $14, %ymm5, %ymm3
	vmovdqa 1504(%r9), %ymm2
	vpaddd %ymm2, %ymm10, %ymm10
	vpaddd %ymm14, %ymm4, %ymm14
	vpsrld $3, %ymm5, %ymm5
	vpxor %ymm15, %ymm1, %ymm15
	vpxor %ymm9, %ymm7, %ymm9
	vpxor %ymm3, %ymm12, %ymm3
	vpsrld $17, %ymm11, %ymm12
	vpsrld $19, %ymm11, %ymm7
	vmovdqa %ymm10, 1440(%rsi)
	vpaddd 896(%rdi), %ymm14, %ymm14
	vpxor %ymm15, %ymm5, %ymm15
	vpslld $15, %ymm11, %ymm5
	vpslld $13, %ymm11, %ymm10
	vpsrld $10, %ymm11, %ymm11
	vpxor %ymm7, %ymm12, %ymm7
	vmovdqa 1184(%rdi), %ymm12
	vpsrld $7, %ymm12, %ymm1
	vpaddd %ymm9, %ymm14, %ymm14
	vpxor %ymm15, %ymm3, %ymm15
	vpxor %ymm10, %ymm5, %ymm10
	vpsrld $18, %ymm12, %ymm5
	vpxor %ymm7, %ymm11, %ymm7
	vpslld $25, %ymm12, %ymm11
	vpslld $14, %ymm12, %ymm3
	vpaddd %ymm2, %ymm14, %ymm14
	vpaddd %ymm15, %ymm13, %ymm15
	vpsrld $3, %ymm12, %ymm12
	vpxor %ymm5, %ymm1, %ymm5
	vpxor %ymm7, %ymm10, %ymm7
	vpxor %ymm3, %ymm11, %ymm3
	vpsrld $17, %ymm6, %ymm11
	vpsrld $19, %ymm6, %ymm10
	vmovdqa %ymm14, 2944(%rsi)
	vpaddd 1216(%rdi), %ymm15, %ymm15
	vpxor %ymm5, %ymm12, %ymm5
	vpslld $15, %ymm6, %ymm12
	vpslld $13, %ymm6, %ymm14
	vpsrld $10, %ymm6, %ymm6
	vpxor %ymm10, %ymm11, %ymm10
	vpaddd %ymm7, %ymm15, %ymm15
	vpxor %ymm5, %ymm3, %ymm5
	vpxor %ymm14, %ymm12, %ymm14
	vpxor %ymm10, %ymm6, %ymm10
	vmovdqa 1536(%r9), %ymm6
	vpaddd %ymm6, %ymm15, %ymm15
	vpaddd %ymm5, %ymm8, %ymm5
	vpxor %ymm10, %ymm14, %ymm10
	vmovdqa %ymm15, 1472(%rsi)
	vpaddd 1568(%rdi), %ymm5, %ymm5
	vpaddd %ymm10, %ymm5, %ymm5
	vpaddd %ymm6, %ymm5, %ymm5
	vmovdqa %ymm5, 2976(%rsi)
	vzeroupper
	ret
	.cfi_endproc
	.size avx2_zen5_table, . - avx2_zen5_table

	.section .rodata
	.p2align 6
.Lavx2_zen5_own_constants:
	.long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19
	.long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
	.long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100
	.long 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000
	.long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000
	.long 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022
	.long 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667
	.long 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85
	.long 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372
	.long 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f
	.long 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c
	.long 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab
	.long 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280
	.long 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055
	.long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
	.long 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
	.long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
	.long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be
	.long 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98
	.long 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74
	.long 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7
	.long 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4
	.long 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
	.long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
	.long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
	.long 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000
.Lavx2_zen5_own_round_constants:
	.long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98
	.long 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491
	.long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
	.long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
	.long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
	.long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
	.long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
	.long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
	.long 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
	.long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
	.long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be
	.long 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74
	.long 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7
	.long 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
	.long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
	.long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
	.long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
	.long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
	.long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
	.long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
	.long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
	.long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
	.long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
	.long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
	.long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
	.long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
	.long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
	.long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
	.long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
	.long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
	.long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
	.long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
	.long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
	.long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
	.long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
	.long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
	.long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
	.long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
	.long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
	.long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
	.long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
	.long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
	.long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
	.long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
	.long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
	.long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
	.long 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
	.long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7
	.long 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
.Lavx2_zen5_shared_constants:
	.long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19
	.long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
	.long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100
	.long 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000
	.long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000
	.long 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022
	.long 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667
	.long 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85
	.long 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372
	.long 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f
	.long 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c
	.long 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab
	.long 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280
	.long 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055
	.long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
	.long 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
	.long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
	.long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be
	.long 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98
	.long 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74
	.long 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7
	.long 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4
	.long 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
	.long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000
.Lavx2_zen5_shared_round_constants:
	.long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98
	.long 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491
	.long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
	.long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
	.long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
	.long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
	.long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
	.long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
	.long 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
	.long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
	.long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be
	.long 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74
	.long 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7
	.long 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
	.long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
	.long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
	.long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
	.long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
	.long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
	.long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
	.long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
	.long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
	.long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
	.long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
	.long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
	.long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
	.long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
	.long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
	.long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
	.long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
	.long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
	.long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
	.long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
	.long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
	.long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
	.long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
	.long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
	.long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
	.long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
	.long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
	.long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
	.long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
	.long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
	.long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
	.long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
	.long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
	.long 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
	.long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7
	.long 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
.Lavx2_zen5_table_constants:
	.long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000
	.long 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00000280
	.long 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
	.long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
	.long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
	.long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
	.long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
	.long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
	.long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
	.long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
	.long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
	.long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
	.long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
	.long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
	.long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
	.long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
	.long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
	.long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
	.long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
	.long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
	.long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
	.long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
	.long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
	.long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
	.long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
	.long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
	.long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
	.long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
	.long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
	.long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
	.long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
	.long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
	.long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
	.long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
	.long 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
	.long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7
	.long 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2

	.section .note.gnu.property, "a"
	.p2align 3
	.long 1f - 0f, 4f - 1f, 5
0:	.string "GNU"
1:	.p2align 3
	.long 0xc0000002, 3f - 2f
2:	.long 3
3:	.p2align 3
4:
	.section .note.GNU-stack, "", @progbits
